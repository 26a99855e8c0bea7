"""Words for peoples, languages and faiths: capitalised, and no names by themselves."""

from byheart.core.drafting.text.word_lists import words

_PEOPLES = words("""afghan albanian algerian andorran angolan argentine argentinian argentinean
    armenian australian austrian azerbaijani azeri bahraini bangladeshi barbadian belarusian
    belgian belizean beninese bermudian bhutanese bolivian bosnian botswanan brazilian british
    bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian chadian
    chilean chinese colombian comorian congolese croat croatian cuban cypriot czech danish dane
    djiboutian dominican dutch ecuadorian ecuadorean egyptian emirati english eritrean estonian
    ethiopian european fijian filipino finnish finn french gabonese gambian georgian german
    ghanaian greek grenadian guatemalan guinean guyanese haitian honduran hungarian icelandic
    icelander indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese
    jordanian kazakh kazakhstani kenyan kosovar kosovan kuwaiti kyrgyz lao laotian latvian
    lebanese liberian libyan lithuanian luxembourgish luxembourger macedonian malagasy malawian
    malaysian maldivian malian maltese mauritanian mauritian mexican moldovan mongolian mongol
    montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien
    norwegian omani pakistani palestinian panamanian paraguayan peruvian pole polish portuguese
    qatari romanian russian rwandan salvadoran salvadorean samoan saudi senegalese serb serbian
    singaporean slovak slovakian slovene slovenian somali spanish spaniard sudanese surinamese
    swede swedish swiss syrian taiwanese tajik tanzanian thai togolese tongan trinidadian
    tunisian turk turkish turkmen ugandan ukrainian uruguayan uzbek vanuatuan venezuelan
    vietnamese yemeni yemenite zambian zimbabwean american african asian latin arab arabic
    arabian kurd kurdish persian soviet roman byzantine ottoman habsburg prussian bavarian
    saxon frankish gallic celtic celt scot scottish scots welsh welshman cornish breton basque
    catalan galician flemish walloon frisian sicilian venetian florentine genoese neapolitan
    corsican sardinian sami lapp inuit eskimo maori aboriginal aztec mayan maya inca incan
    olmec toltec nahua tlaxcalan zapotec navajo apache cherokee sioux mohawk iroquois comanche
    hispanic latino latina chicano caucasian slavic slav nordic scandinavian balkan iberian
    pashtun tatar chechen uyghur uighur tibetan manchu han hui zulu xhosa hausa yoruba igbo
    hutu tutsi berber tuareg bedouin moor moorish phoenician carthaginian babylonian assyrian
    sumerian hittite parthian etruscan gaul goth visigoth ostrogoth vandal hun viking norse
    norman anglo-saxon anglo briton englishman frenchman irishman scotsman dutchman englishmen
    frenchmen irishmen scotsmen dutchmen englishwoman frenchwoman frenchwomen athenian spartan
    trojan corinthian theban cretan ionian doric hellenic hellenistic parisian londoner
    berliner viennese muscovite new-yorker californian texan alaskan hawaiian bengali punjabi
    tamil telugu gujarati marathi malayalam kannada sinhala sinhalese urdu hindi sanskrit
    pashto farsi dari swahili amharic hebrew yiddish aramaic ladino mandarin cantonese
    shanghainese javanese balinese sundanese malay tagalog khmer romani roma gypsy afrikaner
    afrikaans boer creole cajun esperanto gaelic manx polynesian melanesian micronesian crimean
    siberian cossack alawite druze yazidi maronite coptic copt rohingya druid netsilik ismaili
    western eastern northern southern westerner easterner northerner southerner transatlantic
    franco sino russo austro indo afro greco turco italo hispano luso nippo austronesian
    germanic indo-european semitic turkic bantu slavonic romance anatolian andean alpine
    amazonian saharan levantine mesopotamian eurasian burgundian castilian aragonese andalusian
    tuscan lombard piedmontese swabian hanoverian silesian bohemian moravian transylvanian
    wallachian thracian scythian seleucid ptolemaic mughal moghul safavid qajar umayyad abbasid
    fatimid mamluk seljuk plantagenet jacobean""")
_FAITHS = words("""christian muslim moslem jew jewish islamic islamist islam christianity judaism
    hindu hinduism buddhist buddhism sikh sikhism jain jainism catholic catholicism protestant
    protestantism orthodox anglican anglicanism lutheran lutheranism calvinist methodist
    baptist presbyterian evangelical pentecostal mormon quaker puritan jesuit franciscan
    dominican benedictine cistercian carmelite augustinian sunni shia shi'a shiite shi'ite sufi
    wahhabi salafi zionist zionism marxist marxism communist communism leninist leninism
    stalinist maoist maoism trotskyist nazi nazism fascist fascism bolshevik menshevik jacobin
    jacobite confucian confucianism taoist taoism daoist shinto pagan bahai rastafarian atheist
    republican democrat democratic conservative liberal tory tories whig unionist loyalist
    nationalist socialist allied confederate federalist victorian elizabethan edwardian tudor
    baroque gothic romanesque palladian keynesian darwinian newtonian freudian napoleonic
    shakespearean homeric biblical koranic quranic talmudic vedic papal neolithic palaeolithic
    paleolithic mesozoic jurassic triassic cretaceous pleistocene holocene cambrian devonian
    permian fahrenheit celsius kelvin""")
_SHORT = 6
PEOPLES = _PEOPLES | _FAITHS
"""Adjectives and nouns, in the singular; `is_people` takes plurals as well."""


def is_people(word: str) -> bool:
    """Say whether a folded word is for a people, a language or a faith."""
    if word.endswith(("ism", "ist", "ists")) and len(word) > _SHORT:
        return True
    if word in PEOPLES or (word.endswith("s") and word[:-1] in PEOPLES):
        return True
    first, _, rest = word.partition("-")
    return bool(rest) and first in PEOPLES and is_people(rest)

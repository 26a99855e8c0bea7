"""The official names of states, each with the name that everybody uses.

Only states of today, and only forms that name no other: the Republic of China is not China, and the
Kingdom of Italy is not Italy.
"""

from collections.abc import Mapping

_WITH_OF = {
    "republic of": """
albania|angola|armenia|austria|azerbaijan|belarus|benin|botswana|bulgaria|burundi|cameroon
|cabo verde|chad|chile|colombia|costa rica|croatia|cuba|cyprus|djibouti|ecuador|el salvador
|equatorial guinea|estonia|fiji|finland|gambia|ghana|guatemala|guinea|guinea bissau|guyana|haiti
|honduras|iceland|india|indonesia|iraq|italy|cote d ivoire|kazakhstan|kenya|kiribati|kosovo|latvia
|liberia|lithuania|madagascar|malawi|maldives|mali|malta|marshall islands|mauritius|moldova
|mozambique|namibia|nauru|nicaragua|niger|palau|panama|paraguay|peru|philippines|poland|rwanda
|senegal|serbia|seychelles|sierra leone|singapore|slovenia|south africa|south sudan|sudan|suriname
|tajikistan|trinidad and tobago|tunisia|turkey|turkiye|uganda|uzbekistan|vanuatu|yemen|zambia
|zimbabwe""",
    "kingdom of": """
bahrain|belgium|bhutan|cambodia|denmark|eswatini|lesotho|morocco|netherlands|norway|saudi arabia
|spain|sweden|thailand|tonga""",
    "islamic republic of": "iran|mauritania|pakistan",
    "federal republic of": "nigeria|somalia|germany",
    "commonwealth of": "australia|dominica|bahamas",
    "state of": "israel|kuwait|qatar|japan|eritrea",
    "principality of": "andorra|monaco|liechtenstein",
    "independent state of": "samoa|papua new guinea",
}
_WITHOUT_OF = """
islamic emirate of afghanistan = afghanistan
federative republic of brazil = brazil
french republic = france
italian republic = italy
hellenic republic = greece
slovak republic = slovakia
czech republic = czechia
kyrgyz republic = kyrgyzstan
portuguese republic = portugal
argentine republic = argentina
gabonese republic = gabon
lebanese republic = lebanon
togolese republic = togo
russian federation = russia
swiss confederation = switzerland
sultanate of oman = oman
grand duchy of luxembourg = luxembourg
united mexican states = mexico
united republic of tanzania = tanzania
socialist republic of vietnam = vietnam
democratic socialist republic of sri lanka = sri lanka
federal democratic republic of ethiopia = ethiopia
federal democratic republic of nepal = nepal
lao peoples democratic republic = laos
peoples republic of china = china
peoples republic of bangladesh = bangladesh
peoples democratic republic of algeria = algeria
democratic peoples republic of korea = north korea
republic of korea = south korea
german democratic republic = east germany
hashemite kingdom of jordan = jordan
arab republic of egypt = egypt
syrian arab republic = syria
plurinational state of bolivia = bolivia
bolivarian republic of venezuela = venezuela
oriental republic of uruguay = uruguay
cooperative republic of guyana = guyana
dr congo = democratic republic of congo
d r congo = democratic republic of congo
democratic republic of the congo = democratic republic of congo
congo kinshasa = democratic republic of congo
congo brazzaville = republic of congo
republic of the congo = republic of congo
"""


def _official_names() -> Mapping[str, str]:
    names = {
        f"{form} {the}{name}": name
        for form, listed in _WITH_OF.items()
        for name in listed.replace("\n", "").split("|")
        for the in ("", "the ")
    }
    listed = (line.split(" = ") for line in _WITHOUT_OF.strip().split("\n"))
    return names | dict(listed)


COUNTRIES = _official_names()
"""The common name of a state by its official one, both in folded words."""

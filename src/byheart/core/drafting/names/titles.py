"""Words before a name that say that it is a person's, and do not belong to it."""

from byheart.core.drafting.text.word_lists import words

ADDRESSES = words("""mr mrs ms miss mx dr prof rev fr hon sir dame lord lady madame madam monsieur
    mme mlle herr frau signor signora signorina senor senora senorita dona sheikh sheik shaikh
    ayatollah mullah imam rabbi pandit swami guru maulana sri shri hajji haji begum gen col lt
    capt cpt sgt maj adm cmdr brig gov sen rep pte cpl supt insp""")
"""What only ever stands before a person's name."""

OFFICES = words("""counsel president-elect head president minister premier chancellor king queen
    prince princess emperor empress tsar czar tsarina kaiser shah sultan caliph emir pharaoh
    pope cardinal archbishop bishop patriarch vicar reverend father brother sister abbot abbess
    friar deacon chaplain general colonel major captain lieutenant sergeant corporal private
    commander commodore admiral marshal brigadier commandant constable inspector superintendent
    detective sheriff professor doctor nurse judge justice magistrate prosecutor senator
    congressman congresswoman congressperson representative deputy councillor councilor
    governor mayor ambassador secretary spokesman spokeswoman spokesperson chairman chairwoman
    chair chief director manager coach ceo mp mep msp taoiseach tanaiste duke duchess earl
    count countess baron baroness viscount viscountess marquess marquis marquise landgrave
    margrave elector dauphin infanta knight squire maharaja raja rajah nawab khedive bey pasha
    doge consul proconsul praetor dictator regent viceroy speaker whip treasurer commissioner
    attorney solicitor secretary-general director-general vice-president vice-chancellor
    lieutenant-general lieutenant-colonel major-general brigadier-general governor-general
    attorney-general rear-admiral vice-admiral vice-chairman field-marshal group-captain
    statthalter stadtholder fuhrer duce caudillo generalissimo comrade citizen uncle aunt aunty
    auntie grandpa grandma archduke archduchess grandmaster negus mikado shogun daimyo
    chairperson midshipman gunner airman trooper conservator principal provost rector dean
    warden headmaster headmistress cmdt""")
"""What stands before a person's name, or for itself."""

BEFORE_OFFICES = words("""prime foreign vice deputy first chief former acting crown field grand
    supreme executive attorney permanent interior defence defense finance health trade justice
    education home energy environment labour culture transport interim assistant associate
    honorary lance rear petty wing squadron group managing presidential poet high under lord
    lady""")
"""What is capitalised with an office: "Prime Minister"."""

AFTER_OFFICES = words("""state staff defence defense the general war treasury exchequer commerce
    justice police""")
"""What an office is of, without being a name: "Secretary of State"."""

NOBLE = words("""duke duchess earl count countess baron baroness viscount viscountess marquess
    marquis marquise prince princess archduke elector margrave landgrave""")
"""Titles that make a name with a place: "Duke of Wellington"."""

ROLES = words("""president minister premier chancellor king queen prince princess emperor empress
    ruler monarch pope cardinal archbishop bishop priest monk nun general colonel captain
    commander admiral officer soldier sergeant professor doctor nurse judge lawyer prosecutor
    senator governor mayor ambassador diplomat politician statesman secretary spokesman
    spokeswoman spokesperson chairman chairwoman chief director manager coach trainer player
    footballer striker midfielder defender goalkeeper winger batsman bowler cricketer sprinter
    athlete swimmer boxer golfer cyclist jockey driver pilot astronaut cosmonaut navigator
    explorer sailor mountaineer guide leader founder co-founder owner boss executive
    businessman businesswoman entrepreneur banker merchant manufacturer tycoon billionaire
    economist historian philosopher theologian scientist physicist chemist biologist botanist
    zoologist geologist astronomer mathematician engineer inventor architect designer
    programmer psychologist psychiatrist surgeon physician anthropologist archaeologist
    linguist geographer writer author novelist poet playwright dramatist essayist critic
    journalist reporter editor correspondent broadcaster publisher translator artist painter
    sculptor photographer composer musician pianist violinist cellist conductor singer soprano
    tenor guitarist drummer rapper songwriter actor actress comedian dancer choreographer
    filmmaker film-maker producer screenwriter animator cameraman son daughter brother sister
    father mother wife husband widow widower uncle aunt nephew niece cousin grandson
    granddaughter grandfather grandmother friend colleague rival successor predecessor student
    pupil teacher tutor mentor assistant adviser advisor aide deputy ally lover partner fiancee
    nobleman lord lady knight duke count earl baron warlord chieftain sultan shah tsar caliph
    emir prophet saint apostle disciple missionary reformer activist campaigner revolutionary
    rebel dictator assassin spy victim survivor suspect witness hostage farmer carpenter
    blacksmith sculptress heroine hero villain character goddess god man woman boy girl
    champion medallist winner analyst researcher expert consultant resident volunteer
    representative vice-president commissioner headteacher principal vicar rector curator
    librarian collector chef restaurateur fisherman hunter trader settler pioneer jesuit friar
    dean rabbi imam cleric sheikh ayatollah councillor treasurer candidate opponent challenger
    incumbent whistleblower counterpart stepson stepdaughter half-brother half-sister twin
    son-in-law brother-in-law father-in-law passenger citizen naturalist palaeontologist
    virologist epidemiologist neurologist biographer chronicler diarist satirist cartoonist
    illustrator engraver goldsmith""")
"""What stands in lower case before a person's name: "the novelist X"."""

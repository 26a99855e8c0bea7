"""Names of countries, cities, rivers, mountains and heavenly bodies, folded to plain letters."""

PLACES = """
aachen aarhus aberdeen abidjan abuja acapulco accra aconcagua acre adana addis adelaide aden
adriatic aegean afghanistan africa afrin agra akkad alabama alaska albania alberta albuquerque
aleppo alexandria algeria algiers alps alsace amazon america amman amsterdam amur anatolia
anchorage andalusia andes andorra angola anjou ankara antalya antananarivo antarctic antarctica
antigua antioch antwerp apennines apia appalachians aquitaine arabian aragon ararat arctic
arequipa argentina ariel arizona arkansas armenia ashanti ashgabat asia asmara assam assyria
astana asuncion aswan atacama athens atlanta atlantic atlas auckland austin australia austria
austronesia avignon axum azerbaijan azores babylon babylonia baghdad bahamas bahia bahrain baku
bali balkans baltic baltimore bamako bamiyan bandung bangalore bangkok bangladesh bangui banjul
barbados barcelona basel basra bath beijing beirut belarus belfast belgium belgrade belize
belmopan bengal benghazi benin bergen bering berlin bern berne bethlehem bhutan biafra bilbao
birmingham bishkek bissau bogota bolivia bologna bombay bonn bordeaux borneo bosnia bosporus
boston botswana brahmaputra brasilia bratislava brazil brazzaville bremen bridgetown brighton
brisbane bristol brittany brno bruges brunei brussels bucharest budapest bujumbura bulgaria
burgundy bursa burundi busan byzantium cadiz cairo calais calcutta calgary cali california
callisto cambodia cambridge cameroon canada canberra cancun cannes canterbury canton caracas
cardiff caribbean carolina carpathians cartagena carthage casablanca caspian castile catalonia
caucasus cebu ceres charlotte charon chechnya chengdu chennai chiapas chicago chile china chisinau
chongqing christchurch cincinnati cleveland cluj coimbra cologne colombia colombo colorado
columbia columbus comoros conakry congo connecticut constantine constantinople copenhagen cordoba
corfu corinth cork cornwall corsica coventry cracow crete crimea croatia cumbria cuzco cyprus
czechia czechoslovakia dagestan dakar dakota dallas damascus danube danzig daraa dardanelles
darfur darwin deimos delaware delft delhi delos delphi denali denmark denver derry detroit devon
dhaka dione djibouti dnieper dniester dodoma doha dominica dominican donetsk dorset douro dover
dresden dubai dublin dubrovnik dundee dunedin dunkirk durban durham dushanbe earth ebro ecuador
edinburgh edmonton egypt elbe elbrus enceladus england ephesus erbil eris eritrea essex estonia
eswatini ethiopia euphrates eurasia europa europe everest exeter fallujah ferrara fez finland
flanders florence florida france frankfurt freetown funafuti gabon gaborone galicia galilee galway
gambia ganges ganymede gascony gaza gaziantep gdansk geneva genoa georgetown georgia germany ghana
ghent gibraltar giza glasgow goa gobi gothenburg granada graz greece greenland grenada grozny
guadalajara guangzhou guantanamo guatemala guayaquil guinea gujarat guyana hague haifa haiti
halifax hama hamas hamburg hampshire hanoi hanover harare harbin hasakah haumea havana hawaii
hebron helsinki herat herzegovina himalayas hindu hiroshima hobart homs honduras hong honiara
honolulu hormuz houston hudson hungary hyderabad hyperion iapetus ibadan iceland idaho idlib
illinois incheon india indiana indianapolis indonesia indus innsbruck inverness ionian iowa
ireland irtysh isfahan islamabad israel istanbul italy ithaca izmir jaffa jaipur jakarta jamaica
japan java jeddah jericho jersey jerusalem johannesburg jordan juba judah judea jupiter kabul
kalahari kaliningrad kampala kandahar kano kansas karachi karbala kashmir katanga kathmandu
kayseri kazakhstan kazan kent kentucky kenya kerala kharkiv khartoum kherson kiev kigali
kilimanjaro kingston kinshasa kiribati kirkuk kobani kobe kolkata kong konigsberg konya korea
kosovo krakatoa krakow kumasi kush kuwait kyiv kyoto kyrgyzstan labrador lagos lahore lancashire
lancaster latakia latvia lausanne lebanon leeds leicester leiden leipzig lena leningrad lesbos
lesotho levant liberia libreville libya liechtenstein liege lille lilongwe lima limerick limpopo
lincoln linz lisbon lithuania liverpool ljubljana lodz loire lombardy lome london lorraine
louisiana luanda lublin lucerne luhansk lusaka luxembourg luxor luzon lviv lyon macao macau
macedonia mackenzie madagascar madeira madras madrid magellan maine mainz majuro makemake malacca
malaga malawi malaysia maldives male malmo malta managua manama manbij manchester mandalay mandela
manila manitoba mantua maputo mariupol marrakesh mars marseille maryland maseru mashhad
massachusetts matterhorn mauritania mauritius mbabane mecca medellin medina mediterranean mekong
melanesia melbourne memphis mendoza mercia mercury mesopotamia mexico miami michigan micronesia
milan milwaukee mimas mindanao minneapolis minnesota minsk miranda mississippi missouri modena
mogadishu mojave moldova mombasa monaco mongolia monrovia montana montenegro monterrey montevideo
montreal morocco moroni moscow mosul mozambique mumbai munich murmansk muscat myanmar mycenae
nablus nagasaki nagoya nairobi najaf namib namibia nanjing nanking nantes naples nashville nassau
natal nauru navarre naxos nazareth nebraska nepal neptune netherlands nevada newcastle
newfoundland niamey nicaragua nice nicosia niger nigeria nile norfolk normandy northumbria norway
norwich nottingham nouakchott novgorod novi nubia nukualofa nuremberg oakland oaxaca oberon
oceania odense oder odesa odessa ohio oklahoma olympia olympus omaha omsk ontario oran orange
oregon orinoco orlando orleans orontes osaka oslo ostrava ottawa ouagadougou oxford pacific padua
pakistan palau palermo palestine palmyra panama paraguay paramaribo parana paris parma patagonia
penh pennsylvania persia perth peshawar petersburg philadelphia philippines phnom phobos phoebe
phoenicia phoenix piedmont pinatubo pisa pittsburgh plovdiv pluto plymouth podgorica poland
polynesia portland porto portsmouth portugal potomac potosi potsdam poznan prague pretoria
pristina provence prussia puebla pune punjab pyongyang pyrenees qamishli qatar qom quebec
queensland quito rabat ramadi rangoon raqqa ravenna recife reims reykjavik rhine rhode rhodes
rhodesia rhone riga rijeka riyadh rockies romania rome rosario roseau rotterdam rouen russia
rwanda sacramento sahara saigon salamanca salonica salvador salzburg samara samaria samarra samoa
samos sanaa santiago sapporo sarajevo sardinia saskatchewan saturn scandinavia scotland seattle
seine senegal seoul serbia sevastopol seville seychelles shanghai sharjah sheffield shenzhen
shiraz siberia sicily siena sinai singapore sirte skopje slovakia slovenia smyrna sofia somalia
somaliland songhai sonora southampton soweto spain sparta split stalingrad stockholm stuttgart
sucre sudan suez suffolk sulawesi sumatra sumer surabaya suriname surrey sussex swansea swaziland
sweden switzerland sydney syria tabriz tagus taipei taiwan tajikistan tallinn tampa tangier
tanzania tarawa tartus tashkent tasmania tbilisi tehran tennessee tethys texas thailand thames
thebes thessaloniki thimphu tianjin tiber tibet tigris tijuana tikrit timbuktu timisoara timor
tirana titan titania tobago tobruk tokyo toledo tomsk tonga toronto toulouse transvaal
transylvania trier trinidad tripoli triton trondheim troy tucson tunis tunisia turin turkey
turkmenistan turku tuscany tuvalu uganda ukraine ulaanbaatar umbriel uppsala urals uranus uruguay
utah utrecht uzbekistan vaduz valencia valletta valparaiso vancouver vanuatu varanasi varna
vatican venezuela venice venus veracruz verdun vermont verona vesuvius victoria vienna vientiane
vietnam vilnius virginia vistula vladivostok volga volgograd volta wales wallonia warsaw
washington weimar wellington wells wessex windhoek winnipeg wisconsin worms wroclaw wuhan wyoming
xian yalta yangon yangtze yaounde yellow yemen yenisei yokohama york yorkshire yucatan yugoslavia
yukon zagreb zaire zambezi zambia zanzibar zaragoza zimbabwe zurich
"""

"""Names of people and places that a slip turns into another name or word.

Made from the lists of sizes 10 to 70 of SCOWL: the words that a slip, or another way of writing a
sound, makes of another word or name.

Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these
word lists, the associated scripts, the output created from the scripts, and its documentation for
any purpose is hereby granted without fee, provided that the above copyright notice appears in all
copies and that both that copyright notice and this permission notice appear in supporting
documentation. Kevin Atkinson makes no representations about the suitability of this array for any
purpose. It is provided "as is" without express or implied warranty.
"""

NEAR_NAMES = """
abell acadia acadian acton addams addington addison aeneid aeolis africans aguiar aguilar aires
akkadian alabaman alabamian albanians alcyone alfaro alfonzo alger algonquian algonquin alicea
alioth allah allende alonso alves amado amaral americanism americans amundsen amundson andersen
anderson andrus angara angeles angelou anglia anglicanism anglo anguilla angulo annabel antichrist
antone antoninus antonius aquarius arafat arcadia arcadian argus aries arieses arizonan arizonian
arlington aron arreola arrington arriola arron asama ashcraft ashcroft asoka aston astor atalanta
atlantis attucks auden augean augustan austen austrasia austrian ayers ayres azana baath baber
bactria baden bader baeyer bagley ballard ballinger baluchi baptiste barabbas barba barbee bardeen
barden barger barnaby barnard barnes barnett barnette barron bartholomew basie bateman batista
bauchi bauhaus bauman baumann baumgardner baumgartner bautista bayer beale beaman beamon bearden
beattie beatty beaty becker bedard beeton begley behring beira bella belton belushi benner benton
berber berenice berger beria berman bernie berrios bessel bethe betts bevins biggles biggs binkley
bismark bivens bivins blackbeard blackman blackmon blalock blaylock blevins blount boatright
boatwright bobbitt boehm boeing boer bogan boland bolden bolen bolin boling bolling bollinger bolton
bonner borden bordon boreas boren boswell boucher boulogne bourges bowden bowell bowen bowser boyer
braden bradly brahmanism brahmans brahmas braila branden branson brattain bratton breda breen
brenner brenton breuer breyer brice bridger brinkley brinson britain britannia britannica briton
britt brittain britten britton bronson browder brower browne broyles bruner brunner bruns brunson
bruton brynner brython bucher buchwald buckner buda bullard burdette burgas burley burnaby burnett
burnette burney burnley burris burundian busch byers byrnes cains caldwell callaghan callahan
callaway calloway calvinism cambell cambria cambrian campbell campos candide canea cannae cantrell
cantu cantwell capablanca capet carden cardin cardwell carlson carmack carolingian carolinian caron
carpenter carson carswell casas cason caspar casper cassell castro caswell cates cathay cather
cathey catholicism catron chamberlin chandrasekhar chanel chaney changzhou chapin charley charlton
charpentier chaves chavis cheney cheng childers childress chinese chisholm chisolm christensen
christenson christiansen christianson christman christmas christoper chun chung circe clanton
clausius clemens clemente clemmons clemons coates coburn cochran cochrane colburn collett collette
colley collin columba colvin colwell conaway concorde confucianism connelly conner connolly connor
constantia conway cooke cooley coombs coors copeland copley corbett corbitt cordelia cordova corley
cormack cornell cornwell correa correia corvallis corydon cosby cowell cowley cowper cramer crane
cranford cranmer crawford crawley crist crocker cromer crookes crowell crowley crows croydon cullen
cumbria cumbrian cummings cummins curley currie custer daley damion danial danner dannie darby
darden daren daugherty davidson davies davison dayton deane delaney dellinger delmar delmer deming
denham denning denton dilbert dillinger dione dodgson dodson dominguez dominquez donahue donner
donohue doran dorian dougherty dowd dowdell dowell drayton dugan duggan dulaney dunham dunne dunois
dupre dupree duran durbin durden durius dutchman dutchmen duval duvall eason easter easton eaton
ebert ecuadoran ecuadorian eddington edson edwardo efren ehrenberg ehrenburg elanor ellison elyria
emmen engel engle englishman englishmen englishwoman englishwomen ennis eroses espinosa espinoza
essene estrella etheridge ethridge eucharist eugenie everette fairley farley farrell farris felder
felton ferrell ferris ferro findley finley finnish fischer flagstad flagstaff flanagan flanigan
flemming foosball foret forman forney forrest forrester forster forsyth forsythe fortney fournier
fraley francoise frankfort franny frantz fraser frasier frazer frazier freiburg frenchman frenchmen
frenchwoman frenchwomen frias fribourg friedman friedmann frigga fulton furman galata galatea
galatia galvan galvin gamboa gandy gant gantt garber garcia gardiner gardner gareth gatlin gauthier
gautier genova georgian gerber gienah gillen gilley gillian gilligan ginsberg ginsburg girard
giselle godard goddard godwin golding goldman goodall goode gooden goodin gooding goodwin gorham
gorman gorton goss gotha gotham gotland gould grable gracia graff gragg granth granville greenville
greiner grenier grenville gresham grice grider grier grisham guadeloupe guenther guiana guillen
guinn gulley gunther haarlem haase hadar hadley hagen haines halcomb haller halley hallman halsey
haman hamblin hamer hamlin hammonds hammons handley hanes haney hangzhou hanley hannan hannon hansel
hansen hanson hardin hardison hardman hargrave hargrove harlem harless harman harmon harrington
hartley hartman hartmann hartwell harwell haskins hassell hatley hatton hauser hawkins hayes haynes
haywood headley headrick healey healy hearst heaton hebert heckman hedrick heffner hefner helene
hellene hellenism hellman helton hendon hendrick henley hennessey hennessy hensley henson herbart
hereford herefordshire herndon herrick herrin herrington herrmann herron herschel hersey hershel
hershey hertford hertfordshire heston hetrick hettie heyward heywood hiatt hibbard hickman higgins
hillard hiller hilliard hillman hilton hines hinson hispania hockney hodges hoffman hoffmann hofmann
holcomb holcombe holley holliday holliman hollins hollis holloman holman holmes holton homan
hondurans horae hoskins houser huainan hubbard hudgens hudgins huffman huggins hulsey humphrey
hundley huntingdon huntington huston hutchens hutcherson hutcheson hutchings hutchins hutchinson
hutchison hutson hyades hyatt hylton hynes idahoes inchon indra ingalls internationale invar irish
irishman irishmen irishwoman irishwomen irtish irwin isbell isiah israelis jacobi jacobsen jacobson
jacoby jamaal jamel jameson jamieson jamison jansen janssen janus japanese javanese jefferey
jefferies jeffries jensen jenson jerold jerrod jerrold jidda jinnah jinny johnathon johnie johnson
johnston johnstown jonas jones jonson jordon jorgensen jorgenson josephus joyner jutland kannada
kansans kasai katar kauffman kaufman keaton keefer keeton keller kennedy kenney kennith kenton
kenyan kenyon kerns keven keyes kharkov kiefer kieth kimmel kingstown kinney kiser knott knudsen
knudson knuth kodak koehler kohler kongo koran korean kraus krieger kroger krueger kruger kruse
kuban kurtis ladner landon langdon langford lanka lankford lansing lardner larsen larson lassa
laster latimer latiner latinos latins lauer leander leavitt legg lehman lehmann lemmon lenard lentz
leonel levitt lewes lichtenstein liles lindberg linder lindgren lipton liston litton livingston
livingstone lockett loera loftin loftis lofton loftus lombardi lorre louisianan louisianian lovell
lowry loyola lucian lucien luckett luganda lundberg lundgren luria lyly lyman lytton macarthur
macbride macdonald macintosh mackay mackey mackie maclean macleod macmillan macon macpherson madera
madsen magdalene magee maier mainland maitland malatya malley malloy malory maltese mannheim manson
maradi maratha marcelo marciano marin marino marius markley marne maronite marquette marquis marra
martel martell martino marxists masonite massie matadi mather matheson mathewson mathis matias matos
matson mattel matteson mattison mattos mattson mauro maxfield mayer mayes mayfield mayhew mcalister
mcallister mcarthur mcbride mccain mccallister mccallum mccarthy mccarty mcclain mcclary mccleary
mcclendon mccollum mcconnell mccormack mccormick mccrary mccray mccreary mccrory mccue mcdonald
mcdonnell mcdougal mcdougall mcgee mcgehee mcghee mcginnis mcgraw mcgrew mcinnis mcintire mcintosh
mcintyre mckay mckenney mckenzie mckeon mckeown mckinley mckinney mclain mclean mclendon mcleod
mcmahan mcmahon mcmillan mcmillen mcmillian mcmullen mcmullin mcneal mcneil mcneill mcpherson medan
meier meighen melendez mendes menendez menes mercier merck merrell merriam merrill merton mervin
messene messer methodism meyer mickie micky middletown milligan millikan milliken miltown mira
mitchel mize moeller moffett moffitt mohammedanism monaghan monahan monson mooney moore moran morava
moravia morey morin morison morley mormonism mormons morphy morrell morrill morton moseley moser
mosley motrin moulton moussorgsky mueller muhammadanism mullen mullikan mullin mullis munro munson
murcia murrell murrow murry musial musser myers mylar myles mysore nagel nagle naphtali narva
navajoes navajos neckar necker neely negroes negros neill nelsen neuman neumann newell nichols
nicklaus nicola nielsen nielson nike nikkei nilsson nisan nissan nolen nome norseman norsemen
northrop northrup novak novocain novocaine nowak nowell oconnell oconner oconnor odonnell oliva
olivier olmstead olmsted olympiads olympians olympics oneil oneill onion orosco orozco osborn osburn
osteen ostwald oswald packard paleogene paley pannell paradis pardo parnell parris parrish patel
paterson paton patterson patton pauli paulsen paulson payne payton peale pearson pease pedersen
pederson peele peeples peirce pender pennell penrod pentecost pepin perdue perez pernod peron perrin
petersen peterson pettit peyton pfeifer pfeiffer philippi phillipa phoebus picard piccard pickard
pickett pierson pinckney pinkney pinter pissaro pitre pittman platte plexiglas poiret poirier poirot
poisson poitier pompeii poole poona prada prado pratchett prather pressley prichard principe
pritchard pritchett procter protestantism pruett pruitt pryor puckett purana purdue purina purnell
putman radford raeburn ragan raleigh ramey ramos ramsey randell raney ratcliff ratliff rauch
rawlings rawlins rayburn rayleigh reagan reddick redford redman redmon reece reese regan reginae
reilly reinaldo reinhardt reinhart reiter reuter reuther rhoades rhoads rhyne richey richie richter
ricker ricketts riddick rigby rigel ringling ritchey ritchie ritter rivas rivera robby roberson
robertson robeson robinson robison robson roddy roden rodman rodrick rodriguez rodriquez rohde roku
rolland romero romney roney rooney rossi roswell roundtree rountree roussel rowell rowland rozelle
rubin rucker runyan runyon russ russian rutter rwandans ryder sabina sadler sagittarius saiph salado
salcedo salcido salgado salish sallee salley salton salvadoran salvadorian salyer sammons sampson
samsun sana sandberg sandburg sanford sanger sankara sarre saunders saxon saxton scarborough
scarbrough schaefer schaeffer schafer schaffer schell schelling scholl schrader schreiber schreiner
schuler schultz schulz schuman schuyler schwartz schwarz scoggins scopas scopes scorpios scorpius
scotchman scotchmen scotsman scotsmen scotswoman scotswomen scroggins sculley scully seder sedna
seely seifert selby sellars sena serna serra seton severn sevres seward sewell seyfert shaanxi
shafer shaffer shankara shanxi shaula shepard shephard sheppard sheratan sheraton sherrill shintoism
shostakovitch shrader shula shuler shultz sikes siler simenon simeon simmons simpson sinkiang sipes
slaton slavs slayton sloan slone smalley smyth snyder somers sommer sony sorensen sorenson sousa
southard southerland souza sowell spalding spangler spaulding spellman spencerian spengler
spenserian spillman spurgeon stael stafford staley stamford stanford stanton staten staton staunton
steen steffen stillman stimson stinson stirling stowers strafford straus strom styria sucrets
sudanese suizhou sumner sumter sundanese sundas surat sutherland suwanee suzhou swafford swanee
swanson swenson sykes sylvie taiyuan talbert talbot talbott talley tallis taney taoyuan tejada
tejeda tempe tenney terr terrill teton teuton theiler themis thomason thomsen thornton thorton
thrace tiberias tillery tilley timur tindall tityus tolbert toliver tolley tolliver torrance
torrence torrens torres tory trahan traylor trekkie tribble trimble trojan tswana tunney turing
turley turman tuscan tuscon tyndall udall unitarianism unitas utopians valadez valais valdez
valentin valles valois varner varuna vasquez vaughan vazquez velasquez venuses verde viana vienne
viera vila villareal villarreal vitim vitoria waddell waggoner wallen waller wallin wallis walsh
walston walton wanzhou warner wasson watters webber webster weddell welch welker weller welles
welshman welshmen wenzhou wesson whaley whatley wheatley whitaker whitefield whiteley whiteman
whitfield whitley whitmire whitmore whittaker whyte wiemar wigner wilber wilford wilkes wilks willey
willson wilton winfield winfred wingfield witcher wolff wolford wollongong wolof woodard woodley
woodward woodworth wooley woolongong woolworth worden wylie xeres yalow yarborough yarbrough
zachariah zachery zeigler zhangzhou zhengzhou zhenjiang ziegler zionisms zionists zoroastrianism
"""

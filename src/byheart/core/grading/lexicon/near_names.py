"""Names of people and places that a slip turns into another name or word.

Made from the lists of sizes 10 to 70 of SCOWL: the words of five letters or more that one slip
makes of another.

Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these
word lists, the associated scripts, the output created from the scripts, and its documentation for
any purpose is hereby granted without fee, provided that the above copyright notice appears in all
copies and that both that copyright notice and this permission notice appear in supporting
documentation. Kevin Atkinson makes no representations about the suitability of this array for any
purpose. It is provided "as is" without express or implied warranty.
"""

NEAR_NAMES = """
acadia acton africans aguiar aires akins alabaman alabamian albanians alfaro alfonzo algonquian
algonquin allende alonso amado americanism americans amundsen amundson andersen anderson anglia
anglicanism anglo annabel antichrist antone antoninus antonius aquarius arafat argus aries
arizonan arizonian arlington arreola arrington arriola asama ashcraft ashcroft asoka aston astor
atalanta atlantis attucks augustan austrian ayers ayres azana baber bactria baden bader ballard
ballinger baptiste barabbas barba bardeen barden barger barnard barnett barnette barron batista
bauman baumann baumgardner baumgartner bautista beale beatty beaty bedard beeton benner benton
berber berenice berger berman bernie berrios betts bevins biggles biggs binkley bismark blackbeard
blackman blackmon blalock blaylock blount boatright boatwright bobbitt boeing boers bogan boland
bolden bolen bolin boling bolling bollinger borden boreas boren boswell boucher bowden bowell
bowen bowser braden bradly brahmanism brahmans brahmas branden branson brattain bratton breen
brenner brenton brice bridger brinkley brinson britain britannia britannica briton brittain
britten britton bronson browder brower browne bruner brunner bruns brunson bruton brynner bucher
buchwald buckner bullard burdette burnett burnette byers cains caldwell callaghan callahan
callaway calloway calvinism cambell campbell campos candide cantrell cantwell capablanca capet
carden cardwell carmack carolingian carolinian caron carson carswell casas cason cassell castro
caswell cates catholicism catron chamberlin chandrasekhar chanel chapin charlton cheng childers
childress chisholm chisolm christensen christenson christiansen christianson christman christmas
christoper chung circe clanton clausius clemens clemente clemmons clemons coates coburn cochran
cochrane colburn collett collette colley collin colwell concorde confucianism connelly conners
connolly connors conway cooke cooley coombs coors copeland copley corbett corbitt cordelia cordova
cormack cornell cornwell correa corvallis cosby cowell cowley cramer cranford cranmer crawford
crawley crist crocker crowell crowley cummings cummins currie custer daley damion darden daren
daugherty davidson davies davison dayton deane delaney dellinger deming denning dilbert dillinger
dodson dominguez dominquez donahue donner donohue doran dougherty dowdell dowell dugan duggan
dulaney dupre dupree duran dutchman dutchmen duval duvall eason easter easton eaton ebert
ecuadoran ecuadorian elanor engel engle englishman englishmen englishwoman englishwomen espinosa
espinoza essene estrella etheridge ethridge eucharist everette farley farrell felder ferrell ferro
finley finnish flanagan flanigan flemming foosball foret forman forney forrester forster forsyth
forsythe fortney fournier fraley francoise frankfort franny fraser frasier frazer frazier
frenchman frenchmen frenchwoman frenchwomen frias friedman friedmann galatia gamboa garber garcia
gardiner gardner gareth gauthier gautier georgian gillen gilley gillian gilligan ginsberg ginsburg
godwin golding goldman gooden goodin gooding goodwin gorham gotham grable gracia greiner grenier
gresham grider grier grisham guenther guiana guillen gulley gunther hadar hadley hagen haines
halcomb halley hallman haman hamer hamlin hammonds hammons handley hanes haney hanley hansel
hardison hargrave hargrove harman harrington hartley hartman hartmann hartwell harwell haskins
hatley hawkins hayes haynes haywood headrick healey healy hearst heaton hebert heckman hedrick
heffner hefner hellenism hellman hendon hendrick henley hennessey hennessy henson herbart herndon
herrick herrin herrington herrmann herron herschel hersey hershel heston hetrick heyward heywood
hiatt hibbard hickman higgins hillard hilliard hillman hilton hines hockney hoffman hoffmann
hofmann holcomb holcombe holliday holliman hollis holloman holman holmes holton homan hondurans
hoskins hubbard hudgens hudgins huffman huggins humphrey hundley huston hutchens hutcherson
hutcheson hutchings hutchins hutchinson hutchison hutson hyades hyatt hylton hynes inchon indra
internationale irish irishman irishmen irishwoman irishwomen irtish irwin isbell isiah israelis
jacobsen jacobson jamaal jameson jamieson jamison jansen janssen japanese javanese jefferey
jefferies jeffries jerold jerrod jerrold johnathon johnie johnson johnston jonas jonson jorgensen
jorgenson josephus joyner kauffman kaufman kennedy kenney kennith kenton kenyon kerns keyes
kharkov kieth kingstown kiser knudsen knudson kodak kohler kraus krieger krueger kruger kruse
ladner landon langford lankford lansing latimer latiner latins lauer lehman lehmann lemmon lenard
levitt lichtenstein liles lindberg lindgren livingston livingstone lockett loera loftin loftis
lofton loftus lorre louisianan louisianian lovell lowry luckett lundberg lundgren lyman macarthur
macbride macdonald macintosh macmillan macon macpherson madera madsen maier malloy malory maltese
marcelo marciano marin marino marius markley marne maronite martel martell martino marxists
masonite matheson mathewson mathis matias matos matson mattel matteson mattison mattos mattson
mauro maxfield mayer mayes mayfield mayhew mcalister mcallister mcarthur mcbride mccain
mccallister mccallum mccarthy mccarty mcclain mcclary mccleary mcclendon mccollum mcconnell
mccormack mccormick mccrary mccray mccreary mccrory mccue mcdonald mcdonnell mcdougal mcdougall
mcgee mcghee mcginnis mcinnis mcintire mcintosh mcintyre mckay mckenney mckenzie mckeon mckinley
mckinney mclain mclean mclendon mcleod mcmahan mcmahon mcmillan mcmillen mcmillian mcmullen
mcmullin mcneil mcneill mcpherson medan meier melendez mendes menendez menes merrell merrill
methodism meyer micky milligan millikan milliken mitchel moeller moffett moffitt mohammedanism
monaghan monahan mooney moran morey morin morison morley mormonism morrell morrill morton moser
mosley motrin moussorgsky mueller muhammadanism mullikan mullis murrell murry musial myers myles
nagel nagle navajoes navajos neely negros nelsen neuman neumann nichols nicklaus nielsen nielson
nisan nissan norseman norsemen northrop northrup novak novocain novocaine nowak oconnell oconner
oconnor odonnell oliva olmstead olmsted olympiads olympians olympics oneil oneill orosco orozco
oswald packard paleogene paley pannell paradis pardo parnell parris parrish paterson patterson
patton paulsen paulson payne payton pease pedersen pederson peeples pennell penrod pentecost perez
pernod peron perrin petersen peterson pettit pfeifer pfeiffer picard pickard pickett pinckney
pinkney pinter pissaro pittman platte plexiglas poirier poisson poitier poona prada prado
pratchett pressley prichard principe pritchard pritchett procter protestantism pryor puckett
purdue purnell putman radford ragan raleigh ramey randell raney ratcliff ratliff rauch rawlings
rawlins rayleigh reagan reddick redford reece reese regan reinaldo reinhardt reinhart reiter
reuter rhoades rhoads rhyne richey richie ricker ricketts riddick rigby ringling ritter rivas
rivera roberson robertson robeson robinson robison robson roden rodrick rodriguez rodriquez rohde
rolland romero romney roney rooney roswell roundtree rountree rowell rucker rutter rwandans ryder
sabina sadler sagittarius salado salcedo salcido salish salley salton salvadoran salvadorian
salyer sammons sampson sandberg sandburg sanford sankara saunders saxon scarborough scarbrough
schaefer schaeffer schafer schaffer schelling schrader schreiber schreiner schuler schulz schuyler
schwartz schwarz scoggins scorpios scorpius scotchman scotchmen scotsman scotsmen scotswoman
scotswomen scroggins scully seder seely seifert selby sellars serna serra seton severn sevres
seward seyfert shafer shaffer shankara shaula shepard shephard sheppard sheratan sheraton
shintoism shostakovitch shrader shula shuler shultz sikes siler simmons simpson sinkiang sipes
slaton slavs slayton sloan slone smyth snyder somers sommers sorensen sorenson sousa southard
southerland souza spalding spangler spaulding spellman spencerian spengler spenserian spillman
spinx spurgeon stael stafford staley stamford stanford staton steen stillman stimson stinson
stirling strom sucrets sudanese sumner sumter sundanese sundas surat sutherland swafford swanee
swanson swenson sykes talbert talbot talbott taney tempe terrill thomason thomsen thornton thorton
tillery tilley tindall tolbert toliver tolley tolliver torrance torrence torres trahan traylor
trimble tswana turing turley turman tuscon tyndall unitarianism unitas utopians valdez valentin
vasquez vazquez velasquez viera villareal villarreal vitim waddell waggoner waller walton watters
webber weddell welch welker weller welshman welshmen whaley whatley wheatley whitaker whitefield
whiteley whiteman whitfield whitley whitmire whitmore whittaker whyte wiemar wilford wilkes wilks
willey willson winfield winfred wingfield wolford wollongong woodard woodward woodworth wooley
woolongong woolworth yarborough yarbrough zachariah zachery zeigler ziegler zionisms zionists
zoroastrianism
"""

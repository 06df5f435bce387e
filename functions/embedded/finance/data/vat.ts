/**
 * Standard rates of value-added tax (or general goods and services tax) of countries, percent.
 * Source: sales-tax 2.23.0 (MIT), rates as of 2026-05-19. Cut: national standard rate only; countries without such a
 * tax, and those whose provinces add their own (Canada, United States), are left out; for Spain the rate of the mainland.
 * Columns: country, rate.
 */
export const VAT_TSV = `Albania	20
Algeria	19
Andorra	4.5
Angola	14
Anguilla	13
Argentina	21
Armenia	20
Aruba	12.5
Australia	10
Austria	20
Azerbaijan	18
Bahamas	12
Bahrain	5
Barbados	17.5
Belarus	20
Belgium	21
Bolivia	14.94
Bosnia and Herzegovina	17
Botswana	14
Brazil	17
Bulgaria	20
Chile	19
China	13
Colombia	19
Costa Rica	13
Croatia	25
Curaçao	6
Cyprus	19
Czechia	21
Denmark	25
Dominican Republic	18
Ecuador	12
Egypt	14
El Salvador	13
Eritrea	5
Estonia	24
Finland	25.5
France	20
Georgia	18
Germany	19
Ghana	15
Greece	24
Guatemala	12
Honduras	15
Hungary	27
Iceland	24
India	18
Indonesia	11
Ireland	23
Isle of Man	20
Israel	18
Italy	22
Japan	10
Jersey	5
Jordan	16
Kazakhstan	12
Kenya	16
Kosovo	18
Kuwait	5
Latvia	21
Lebanon	11
Liechtenstein	7.7
Lithuania	21
Luxembourg	17
Madagascar	20
Malaysia	10
Maldives	8
Malta	18
Mauritius	15
Mexico	16
Moldova	20
Monaco	20
Mongolia	10
Morocco	20
Myanmar	5
Namibia	15
Netherlands	21
New Zealand	15
Nicaragua	15
Nigeria	7.5
North Macedonia	18
Norway	25
Oman	5
Pakistan	17
Panama	7
Papua New Guinea	10
Paraguay	10
Peru	18
Philippines	12
Poland	23
Portugal	23
Puerto Rico	11.5
Qatar	5
Romania	21
Russia	20
Rwanda	18
Saint Lucia	12.5
Saudi Arabia	15
Serbia	20
Seychelles	15
Singapore	9
Slovakia	23
Slovenia	22
South Africa	15
South Korea	10
Spain	21
Sri Lanka	12
Suriname	15
Sweden	25
Switzerland	8.1
Taiwan	5
Tanzania	18
Thailand	10
Trinidad and Tobago	12.5
Tunisia	19
Türkiye	20
Uganda	18
Ukraine	20
United Arab Emirates	5
United Kingdom	20
Uruguay	22
Uzbekistan	12
Venezuela	16
Vietnam	10
Zambia	16
Zimbabwe	15`;

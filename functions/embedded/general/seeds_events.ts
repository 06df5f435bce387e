/**
 * Events of history with their dates in the Gregorian calendar, the earliest first.
 */
const EVENTS = `1666-09-02	outbreak of the Great Fire of London
1707-05-01	union of England and Scotland
1755-11-01	Lisbon earthquake
1776-07-04	adoption of the United States Declaration of Independence
1781-03-13	discovery of Uranus by William Herschel
1783-11-21	first free balloon flight with people aboard
1789-07-14	storming of the Bastille
1796-05-14	first vaccination by Edward Jenner
1801-01-01	discovery of the dwarf planet Ceres
1804-12-02	coronation of Napoleon as emperor
1805-10-21	battle of Trafalgar
1815-06-18	battle of Waterloo
1825-09-27	opening of the Stockton and Darlington Railway
1830-09-15	opening of the Liverpool and Manchester Railway
1837-06-20	accession of Queen Victoria
1840-05-01	first sale of the Penny Black
1846-09-23	discovery of Neptune
1851-05-01	opening of the Great Exhibition in London
1859-11-24	publication of On the Origin of Species
1861-04-12	attack on Fort Sumter
1863-01-01	issue of the final Emancipation Proclamation
1869-05-10	completion of the first transcontinental railroad in the United States
1869-11-17	opening of the Suez Canal
1871-01-18	proclamation of the German Empire
1876-03-07	grant of the telephone patent to Alexander Graham Bell
1883-05-24	opening of the Brooklyn Bridge
1883-08-27	climax of the eruption of Krakatoa
1886-10-28	dedication of the Statue of Liberty
1889-03-31	inauguration of the Eiffel Tower
1895-11-08	discovery of X-rays by Wilhelm Röntgen
1895-12-28	first public film show of the Lumière brothers in Paris
1896-04-06	opening of the first modern Olympic Games in Athens
1901-12-10	first award of the Nobel Prizes
1901-12-12	first radio signal across the Atlantic
1903-07-01	start of the first Tour de France
1903-12-17	first powered flight of the Wright brothers
1906-04-18	San Francisco earthquake of 1906
1908-06-30	Tunguska explosion
1909-07-25	flight of Louis Blériot across the English Channel
1911-12-14	arrival of Roald Amundsen at the South Pole
1912-04-15	sinking of the Titanic
1914-06-28	assassination of Archduke Franz Ferdinand
1914-08-15	opening of the Panama Canal
1917-11-07	October Revolution in Petrograd
1918-11-11	armistice that ended the fighting of the First World War
1919-06-28	signing of the Treaty of Versailles
1922-11-04	discovery of the steps to the tomb of Tutankhamun
1927-05-21	first solo non-stop flight across the Atlantic reaching Paris
1929-10-29	Black Tuesday on the New York Stock Exchange
1930-02-18	discovery of Pluto by Clyde Tombaugh
1930-03-12	start of the Salt March
1930-07-13	start of the first football World Cup
1931-05-01	opening of the Empire State Building
1937-05-06	burning of the airship Hindenburg
1937-05-27	opening of the Golden Gate Bridge
1939-09-01	German invasion of Poland
1941-12-07	attack on Pearl Harbor
1944-06-06	Allied landing in Normandy
1945-05-08	end of the Second World War in Europe
1945-06-26	signing of the Charter of the United Nations
1947-08-15	independence of India
1948-12-10	adoption of the Universal Declaration of Human Rights
1949-04-04	signing of the North Atlantic Treaty
1949-10-01	proclamation of the People's Republic of China
1953-05-29	first ascent of Mount Everest by Hillary and Tenzing
1953-06-02	coronation of Elizabeth II
1954-05-06	first mile run in under four minutes
1955-12-01	arrest of Rosa Parks in Montgomery
1957-03-06	independence of Ghana
1957-03-25	signing of the Treaty of Rome
1957-10-04	launch of Sputnik 1
1960-05-22	great Chilean earthquake of 1960
1961-04-12	flight of Yuri Gagarin into space
1961-08-13	start of the building of the Berlin Wall
1963-06-16	launch of Valentina Tereshkova into space
1963-08-28	March on Washington
1963-11-22	assassination of John F. Kennedy
1963-12-12	independence of Kenya
1965-03-18	first space walk
1966-07-30	football World Cup final of 1966
1967-12-03	first transplant of a human heart
1968-12-24	entry of Apollo 8 into lunar orbit
1969-07-20	first landing of people on the Moon
1971-04-19	launch of the space station Salyut 1
1972-12-14	last departure of people from the Moon
1973-10-20	opening of the Sydney Opera House
1974-04-25	Carnation Revolution in Portugal
1976-01-21	first scheduled passenger flights of Concorde
1976-07-20	landing of Viking 1 on Mars
1977-08-20	launch of Voyager 2
1977-09-05	launch of Voyager 1
1978-07-25	birth of the first child conceived by in vitro fertilisation
1979-03-26	signing of the peace treaty between Egypt and Israel
1980-04-18	independence of Zimbabwe
1980-05-18	eruption of Mount St. Helens in 1980
1981-04-12	first flight of a Space Shuttle into orbit
1986-01-28	loss of the Space Shuttle Challenger
1986-02-20	launch of the core of the space station Mir
1986-04-26	Chernobyl disaster
1987-12-08	signing of the Intermediate-Range Nuclear Forces Treaty
1989-11-09	fall of the Berlin Wall
1990-02-11	release of Nelson Mandela from prison
1990-04-24	launch of the Hubble Space Telescope
1990-10-03	German reunification
1991-12-26	dissolution of the Soviet Union
1992-02-07	signing of the Maastricht Treaty
1994-04-27	first democratic general election in South Africa
1994-05-06	opening of the Channel Tunnel
1996-07-05	birth of Dolly the sheep
1997-07-01	handover of Hong Kong to China
1997-07-04	landing of Mars Pathfinder
1998-11-20	launch of the first module of the International Space Station
1999-12-20	handover of Macau to China
2000-11-02	arrival of the first crew at the International Space Station
2002-01-01	introduction of euro banknotes and coins
2002-05-20	independence of Timor-Leste
2004-05-01	accession of ten countries to the European Union
2004-12-26	Indian Ocean earthquake and tsunami of 2004
2005-01-14	landing of Huygens on Titan
2007-06-29	first sale of the iPhone
2008-08-08	opening of the Olympic Games in Beijing
2010-01-04	opening of the Burj Khalifa
2011-07-09	independence of South Sudan
2012-07-04	announcement of the discovery of the Higgs boson
2012-08-06	landing of the rover Curiosity on Mars
2014-11-12	landing of Philae on a comet
2015-07-14	flyby of Pluto by New Horizons
2015-09-14	first detection of gravitational waves
2015-12-12	adoption of the Paris Agreement on climate
2019-04-10	publication of the first image of a black hole
2021-02-18	landing of the rover Perseverance on Mars
2021-12-25	launch of the James Webb Space Telescope
2022-09-26	impact of the DART spacecraft on the moonlet Dimorphos
2023-08-23	landing of Chandrayaan-3 near the lunar south pole`;

/** Name and date of each event. */
export function events(): readonly (readonly [string, string])[] {
  return EVENTS.split("\n").map((line) => {
    const [date = "", name = ""] = line.split("\t");
    return [name, date];
  });
}

/**
 * Events of history with their dates in the Gregorian calendar, the earliest first: typed, and cut to those that the calendar
 * files of Debian have under the same date (calendar 12.1.8, BSD).
 */
export const EVENTS = `1776-07-04	adoption of the United States Declaration of Independence
1789-07-14	storming of the Bastille
1837-06-20	accession of Queen Victoria
1861-04-12	attack on Fort Sumter
1883-08-27	climax of the eruption of Krakatoa
1886-10-28	dedication of the Statue of Liberty
1889-03-31	inauguration of the Eiffel Tower
1901-12-12	first radio signal across the Atlantic
1906-04-18	San Francisco earthquake of 1906
1908-06-30	Tunguska explosion
1919-06-28	signing of the Treaty of Versailles
1929-10-29	Black Tuesday on the New York Stock Exchange
1930-02-18	discovery of Pluto by Clyde Tombaugh
1937-05-06	burning of the airship Hindenburg
1937-05-27	opening of the Golden Gate Bridge
1941-12-07	attack on Pearl Harbor
1944-06-06	Allied landing in Normandy
1947-08-15	independence of India
1953-05-29	first ascent of Mount Everest by Hillary and Tenzing
1955-12-01	arrest of Rosa Parks in Montgomery
1957-10-04	launch of Sputnik 1
1961-04-12	flight of Yuri Gagarin into space
1961-08-13	start of the building of the Berlin Wall
1963-08-28	March on Washington
1963-11-22	assassination of John F. Kennedy
1965-03-18	first space walk
1967-12-03	first transplant of a human heart
1976-01-21	first scheduled passenger flights of Concorde
1981-04-12	first flight of a Space Shuttle into orbit`;

/** Name and date of each event. */
export function events(): readonly (readonly [string, string])[] {
  return EVENTS.split("\n").map((line) => {
    const [date = "", name = ""] = line.split("\t");
    return [name, date];
  });
}

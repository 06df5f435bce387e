/**
 * Scholars and writers, one a line: "name TAB occupation TAB year of birth TAB year of death TAB country TAB other names, | between".
 * Source: WordNet 3.0 (WordNet licence, Princeton University): instances below "person", with the years that their gloss states.
 * Of the names that WordNet has for one person, the one by which people know them comes first; a few misspelt ones are spelt right.
 * Cut: scientific, scholarly and writing occupations (the first that WordNet names); both years known and 20 to 102 years apart;
 * the country is the present-day one of the nationality that opens the gloss ("English" and "Scottish": United Kingdom), empty if it names none.
 * Notices: LICENSES.txt beside this file.
 */
export const SCHOLARS = `A. A. Milne	writer	1882	1956	United Kingdom	Alan Alexander Milne
Abbott Lawrence Lowell	educator	1856	1943	United States	
Abraham Lincoln	President of the United States	1809	1865	United States	President Lincoln|President Abraham Lincoln
Aby Warburg	art historian	1866	1929	Germany	Aby Moritz Warburg
Adam Smith	economist	1723	1790	United Kingdom	
Adolf Windaus	chemist	1876	1959	Germany	
Adolph Simon Ochs	publisher	1858	1935	United States	
Agatha Christie	writer	1890	1976	United Kingdom	
Alan Hodgkin	physiologist	1914	1998	United Kingdom	Sir Alan Hodgkin|Alan Lloyd Hodgkin
Alan Paton	writer	1903	1988	South Africa	Alan Stewart Paton
Alan Seeger	poet	1888	1916	United States	
Alan Turing	mathematician	1912	1954	United Kingdom	Alan Mathison Turing
Albert Camus	writer	1913	1960	France	
Albert Einstein	physicist	1879	1955		
Albert Michelson	physicist	1852	1931	United States	A. A. Michelson|Albert Abraham Michelson
Albert Szent-Gyorgyi	biochemist	1893	1986	United States	Albert von Szent-Gyorgyi
Aldous Huxley	writer	1894	1963	United Kingdom	Aldous Leonard Huxley
Aleksandr Prokhorov	physicist	1916	2002	Russia	
Alessandro Manzoni	writer	1785	1873	Italy	
Aletta Jacobs	doctor	1854	1929	Netherlands	
Alex Haley	writer	1921	1992	United States	
Alexander Alexandrovich Blok	poet	1880	1921	Russia	Aleksandr Aleksandrovich Blok
Alexander Bell	inventor	1847	1922	United States	Alexander Graham Bell
Alexander Fleming	bacteriologist	1881	1955	United Kingdom	Sir Alexander Fleming
Alexander Pope	poet	1688	1744	United Kingdom	
Alexander Pushkin	poet	1799	1837	Russia	Aleksandr Sergeyevich Pushkin
Alexander Wilson	ornithologist	1766	1813	United Kingdom	
Alexandre Dumas	writer	1802	1870	France	
Alexandre Gustave Eiffel	engineer	1832	1923	France	
Alexandre Yersin	bacteriologist	1863	1943	France	Alexandre Emile Jean Yersin
Alexis Carrel	surgeon	1873	1944	France	
Alexis de Tocqueville	writer	1805	1859	France	
Alfred Binet	psychologist	1857	1911	France	
Alfred Charles Kinsey	zoologist	1894	1956	United States	
Alfred Charles William Harmsworth	publisher	1865	1922	United Kingdom	Viscount Northcliffe
A. E. Housman	poet	1859	1936	United Kingdom	Alfred Edward Housman
Alfred Edward Woodley Mason	writer	1865	1948	United Kingdom	A. E. W. Mason
Alfred Kastler	physicist	1902	1984	France	
Alfred Kroeber	anthropologist	1876	1960	United States	Alfred Louis Kroeber
Alfred Lothar Wegener	geophysicist	1880	1930	Germany	
Alfred Nobel	chemist	1833	1896	Sweden	Alfred Bernhard Nobel
Alfred North Whitehead	philosopher	1861	1947	United Kingdom	
Alfred Noyes	poet	1880	1958	United Kingdom	
Alfred Russel Wallace	naturalist	1823	1913	United Kingdom	
Alfred Tennyson	poet	1809	1892		First Baron Tennyson|Alfred Lord Tennyson
Alfred de Musset	writer	1810	1857	France	Louis Charles Alfred de Musset
Algernon Charles Swinburne	poet	1837	1909	United Kingdom	
Alice B. Toklas	writer	1877	1967	United States	
Allen Ginsberg	poet	1926	1997	United States	
Ambrose Bierce	writer	1842	1914	United States	Ambrose Gwinett Bierce
Amedeo Avogadro	physicist	1776	1856	Italy	
Amy Lowell	poet	1874	1925	United States	
Anatole France	writer	1844	1924	France	
Anders Celsius	astronomer	1701	1744	Sweden	
Andre Gide	writer	1869	1951	France	Andre Paul Guillaume Gide
Andre Malraux	writer	1901	1976	France	
Andre Maurois	writer	1885	1967	France	Emile Herzog
Andre Weil	mathematician	1906	1998	United States	
Andreas Vesalius	anatomist	1514	1564		
Andrei Markov	mathematician	1856	1922	Russia	Markoff|Andre Markoff
Andrei Sakharov	nuclear physicist	1921	1989		Andrei Dimitrievich Sakharov
Andrew Dickson White	educator	1832	1918	United States	Andrew D. White
Andrew Jackson	President of the United States	1767	1845	United States	Old Hickory
Andrew Johnson	President of the United States	1808	1875	United States	President Johnson|President Andrew Johnson
Andrew Marvell	poet	1621	1678	United Kingdom	
Andrija Mohorovicic	geophysicist	1857	1936		
Angus Frank Johnstone Wilson	writer	1913	1991	United Kingdom	Sir Angus Wilson
Anne Bradstreet	poet	1612	1672		Anne Dudley Bradstreet
Anne Bronte	writer	1820	1849	United Kingdom	
Anne Robert Jacques Turgot	economist	1727	1781	France	
Anne Sexton	poet	1928	1974	United States	
Anne Sullivan	educator	1866	1936	United States	Anne Mansfield Sullivan
Anthony Burgess	writer	1917	1993	United Kingdom	
Anthony Trollope	writer	1815	1882	United Kingdom	
Antoine Laurent de Jussieu	botanist	1748	1836	France	
Antoine Lavoisier	chemist	1743	1794	France	Antoine Laurent Lavoisier
Anton Chekhov	dramatist	1860	1904	Russia	Chekov|Anton Chekov
Archibald MacLeish	poet	1892	1982	United States	
Arna Wendell Bontemps	writer	1902	1973	United States	
Arnold Gesell	psychologist	1880	1961	United States	Arnold Lucius Gesell
Arnold Toynbee	historian	1889	1975	United Kingdom	Arnold Joseph Toynbee
Arthur Compton	nuclear physicist	1892	1962	United States	Arthur Holly Compton
Arthur Edwin Kennelly	electrical engineer	1861	1939	United States	A. E. Kennelly
Arthur Evans	archeologist	1851	1941	United Kingdom	Sir Arthur John Evans
Arthur Holmes	geologist	1890	1965	United Kingdom	
Arthur Koestler	writer	1905	1983	United Kingdom	
Arthur Miller	dramatist	1915	2005	United States	
Arthur Rimbaud	poet	1854	1891	France	Jean Nicholas Arthur Rimbaud
Arthur Schlesinger	historian	1888	1965	United States	Arthur Meier Schlesinger
Arthur Schopenhauer	philosopher	1788	1860	Germany	
Arthur Symons	poet	1865	1945	United Kingdom	
Asa Gray	botanist	1810	1888	United States	
Asaph Hall	astronomer	1829	1907	United States	
August Ferdinand Mobius	mathematician	1790	1868	Germany	August F. Mobius
August Friedrich Leopold Weismann	geneticist	1834	1914	Germany	
August Strindberg	dramatist	1849	1912	Sweden	Johan August Strindberg
August Wilhelm von Hoffmann	chemist	1818	1892	Germany	
August von Wassermann	bacteriologist	1866	1925	Germany	
Augustin Eugene Scribe	dramatist	1791	1861	France	
Augustin Jean Fresnel	physicist	1788	1827	France	
Averroes	philosopher	1126	1198		Abul-Walid Mohammed ibn-Ahmad Ibn-Mohammed ibn-Roshd
Ayn Rand	writer	1905	1982	United States	
B. F. Skinner	psychologist	1904	1990	United States	Fred Skinner|Burrhus Frederic Skinner
Barbara Tuchman	historian	1912	1989	United States	Barbara Wertheim Tuchman
Barbara Ward	economist	1914	1981	United Kingdom	Baroness Jackson of Lodsworth
Baron Alexander von Humboldt	naturalist	1769	1859	Germany	
Baron Wilhelm von Humboldt	philologist	1767	1835	Germany	Baron Karl Wilhelm von Humboldt
Baroness Emmusca Orczy	writer	1865	1947	United Kingdom	
Barthold George Niebuhr	historian	1776	1831	Germany	
Bartolommeo Eustachio	anatomist	1520	1574	Italy	
Beatrice Webb	writer	1858	1943	United Kingdom	Martha Beatrice Potter Webb
Ben Hecht	writer	1894	1946	United States	
Ben Jonson	dramatist	1572	1637	United Kingdom	Benjamin Jonson
Benjamin Franklin	printer	1706	1790		
Benjamin Harris	publisher	1673	1713		
Benjamin Harrison	President of the United States	1833	1901	United States	President Harrison|President Benjamin Harrison
Benjamin Jowett	classicist	1817	1893	United Kingdom	
Benjamin Peirce	mathematician	1809	1880	United States	
Benjamin Rush	doctor	1745	1813		
Benjamin Thompson	physicist	1753	1814	United Kingdom	Count Rumford
Bernard Arthur Owen Williams	philosopher	1929	2003	United Kingdom	Sir Bernard Williams
Bernard Malamud	writer	1914	1986	United States	
Bernhard Riemann	mathematician	1826	1866		
Bertolt Brecht	dramatist	1898	1956	Germany	
Bertram Brockhouse	physicist	1918	2003	Canada	
Bertrand Russell	logician	1872	1970	United Kingdom	Bertrand Arthur William Russell|Earl Russell
George Berkeley	philosopher	1685	1753	Ireland	Bishop Berkeley
Blaise Pascal	mathematician	1623	1662	France	
Robert Woodward	chemist	1917	1979	United States	Robert Burns Woodward|Bob Woodward
Booker Taliaferro Washington	educator	1856	1915	United States	Booker T. Washington
Boris Pasternak	writer	1890	1960	Russia	Boris Leonidovich Pasternak
Bram Stoker	writer	1847	1912	Ireland	Abraham Stoker
Bret Harte	writer	1836	1902	United States	
Bronislaw Malinowski	anthropologist	1884	1942	United Kingdom	Bronislaw Kasper Malinowski
Bryan Donkin	engineer	1768	1855	United Kingdom	
Burrill Bernard Crohn	doctor	1884	1983	United States	
Calderon de la Barca	dramatist	1600	1681	Spain	Calderon|Pedro Calderon de la Barca
Calvin Coolidge	President of the United States	1872	1933	United States	President Coolidge
Carl Anderson	nuclear physicist	1905	1991	United States	Carl David Anderson
Carl Gustaf Mossander	chemist	1797	1858	Sweden	Mosander
Carl Jung	psychologist	1875	1961	Switzerland	Carl Gustav Jung
Carl Rogers	psychologist	1902	1987	United States	
Carl Sandburg	writer	1878	1967	United States	
Carlo Goldoni	dramatist	1707	1793	Italy	
Carolus Linnaeus	botanist	1707	1778	Sweden	Carl von Linne|Karl Linne
Carson McCullers	writer	1917	1967	United States	Carson Smith McCullers
Casey Jones	engineer	1864	1900	United States	John Luther Jones
Casimir Funk	biochemist	1884	1967	United States	
Caspar Bartholin	doctor	1585	1629	Denmark	
Cecil Frank Powell	physicist	1903	1969	United Kingdom	
C. S. Forester	writer	1899	1966	United Kingdom	Cecil Scott Forester
Charles Augustin de Coulomb	physicist	1736	1806	France	
Charles Baudelaire	poet	1821	1867	France	Charles Pierre Baudelaire
Charles Darwin	naturalist	1809	1882	United Kingdom	Charles Robert Darwin
Charles Dickens	writer	1812	1870	United Kingdom	Charles John Huffam Dickens
Charles Farrar Browne	writer	1834	1867	United States	Artemus Ward
Charles Fourier	sociologist	1772	1837	France	Francois Marie Charles Fourier
Charles Goodyear	inventor	1800	1860	United States	
Charles Herbert Best	physiologist	1899	1978	Canada	C. H. Best
Charles Kay Ogden	psychologist	1889	1957	United Kingdom	C. K. Ogden
Charles Kettering	engineer	1876	1958	United States	Charles Franklin Kettering
Charles Lamb	essayist	1775	1834	United Kingdom	Elia
Montesquieu	philosopher	1689	1755	France	Charles Louis de Secondat
Charles Martin Hall	chemist	1863	1914	United States	
Charles Menninger	psychiatrist	1862	1953	United States	Charles Frederick Menninger
Charles Peirce	philosopher	1839	1914	United States	Charles Sanders Peirce
C. P. Snow	writer	1905	1980	United Kingdom	Baron Snow of Leicester|Charles Percy Snow
Charles Proteus Steinmetz	electrical engineer	1865	1923	United States	
Charles Thomson Rees Wilson	nuclear physicist	1869	1959	United Kingdom	
Charlotte Bronte	writer	1816	1855	United Kingdom	
Chester A. Arthur	President of the United States	1830	1886	United States	Chester Alan Arthur|President Arthur
Christiaan Eijkman	doctor	1858	1930	Netherlands	
Christiaan Huygens	physicist	1629	1695	Netherlands	Christian Huygens
Christian Johann Doppler	physicist	1803	1853	Austria	
Christian Schonbein	chemist	1799	1868	Germany	Christian Friedrich Schonbein
Christopher Isherwood	writer	1904	1986	United States	
Christopher Marlowe	dramatist	1564	1593	United Kingdom	
Clare Booth Luce	dramatist	1902	1987	United States	
Clarence Day	writer	1874	1935	United States	Clarence Shepard Day Jr.
Claude Bernard	physiologist	1813	1878	France	
Claude Shannon	engineer	1916	2001	United States	Claude E. Shannon|Claude Elwood Shannon
Clemence Sophia Harned Lozier	doctor	1813	1888	United States	
Clifford Odets	dramatist	1906	1963	United States	
C. S. Lewis	writer	1898	1963	United Kingdom	Clive Staples Lewis
Clyde Tombaugh	astronomer	1906	1997	United States	Clyde William Tombaugh
Comer Vann Woodward	historian	1908	1999	United States	C. Vann Woodward
Arthur Conan Doyle	writer	1859	1930	United Kingdom	A. Conan Doyle|Conan Doyle
Conrad Aiken	writer	1889	1973	United States	Conrad Potter Aiken
Conte Alessandro Volta	physicist	1745	1827	Italy	Count Alessandro Volta
Cornelis Jansen	theologian	1585	1638	Netherlands	Cornelius Jansenius
Count Ferdinand von Zeppelin	inventor	1838	1917	Germany	
Count Maurice Maeterlinck	dramatist	1862	1949	Belgium	
Count Nikolaus Ludwig von Zinzendorf	theologian	1700	1760	Germany	
Cyril Burt	psychologist	1883	1971	United Kingdom	Cyril Lodowic Burt
Cyril Northcote Parkinson	historian	1909	1993	United Kingdom	C. Northcote Parkinson
Cyrus McCormick	inventor	1809	1884	United States	Cyrus Hall McCormick
Dale Carnegie	educator	1888	1955	United States	
Dame Edith Sitwell	poet	1887	1964	United Kingdom	Dame Edith Louisa Sitwell
Damon Runyon	writer	1884	1946	United States	Alfred Damon Runyon
Daniel Bernoulli	physicist	1700	1782	Switzerland	
Daniel Defoe	writer	1660	1731	United Kingdom	
Daniel Garrison Brinton	anthropologist	1837	1899	United States	
Daniel Jones	phonetician	1881	1967	United Kingdom	
Daniel Rutherford	chemist	1749	1819	United Kingdom	
Dante Alighieri	poet	1265	1321	Italy	Dante
Dashiell Hammett	writer	1894	1961	United States	Samuel Dashiell Hammett
David Bruce	doctor	1855	1931	Australia	Sir David Bruce
David Bushnell	inventor	1742	1824	United States	Father of the Submarine
David Hartley	philosopher	1705	1757	United Kingdom	
D. H. Lawrence	writer	1885	1930	United Kingdom	David Herbert Lawrence
David Hilbert	mathematician	1862	1943	Germany	
David Hume	philosopher	1711	1776	United Kingdom	
David Ricardo	economist	1772	1823	United Kingdom	
David Riesman	sociologist	1909	2002	United States	David Riesman Jr.
David Rittenhouse	astronomer	1732	1796	United States	
Lee De Forest	electrical engineer	1873	1961	United States	Father of Radio|De Forest
Thomas De Quincey	writer	1785	1859	United Kingdom	De Quincey
Denis Diderot	philosopher	1713	1784	France	
Dennis Gabor	physicist	1900	1979	United Kingdom	
Desiderius Erasmus	theologian	1466	1536	Netherlands	Gerhard Gerhards|Geert Geerts
Dietrich Bonhoeffer	theologian	1906	1945	Germany	
Edwin Land	inventor	1909	1991	United States	Edwin Herbert Land|Din Land
Dmitri Mendeleyev	chemist	1834	1907	Russia	Mendeleev|Dmitri Mendeleev
Donald Barthelme	writer	1931	1989	United States	
Dorothy Hodgkin	chemist	1910	1994	United Kingdom	Dorothy Mary Crowfoot Hodgkin
Dorothy Parker	writer	1893	1967	United States	Dorothy Rothschild Parker
Dorothy Sayers	writer	1893	1957	United Kingdom	Dorothy L. Sayers|Dorothy Leigh Sayers
John Dos Passos	writer	1896	1970	United States	John Roderigo Dos Passos|Dos Passos
DuBois Heyward	writer	1885	1940	United States	Edwin DuBois Hayward
Dugald Stewart	philosopher	1753	1828	United Kingdom	
Duns Scotus	theologian	1265	1308	United Kingdom	John Duns Scotus
Dwight D. Eisenhower	President of the United States	1890	1961	United States	Dwight Eisenhower|Dwight David Eisenhower|President Eisenhower
Dylan Thomas	poet	1914	1953	United Kingdom	Dylan Marlais Thomas
Eadweard Muybridge	inventor	1830	1904	United States	Edward James Muggeridge
Edgar Allan Poe	writer	1809	1849	United States	
Edgar Lee Masters	poet	1869	1950	United States	
Edgar Rice Burroughs	writer	1875	1950	United States	
Edgar Wallace	writer	1875	1932	United Kingdom	Richard Horatio Edgar Wallace
Edith Wharton	writer	1862	1937	United States	Edith Newbold Jones Wharton
Edmond Halley	astronomer	1656	1742	United Kingdom	Edmund Halley
Edmond Hoyle	writer	1672	1769	United Kingdom	
Edmond Rostand	dramatist	1868	1918	France	
Edmond de Goncourt	writer	1822	1896	France	
Edmund Cartwright	inventor	1743	1823	United Kingdom	
Edmund Husserl	philosopher	1859	1938	Germany	
Edmund Malone	scholar	1741	1812	United Kingdom	Edmond Malone
Edmund Spenser	poet	1552	1599	United Kingdom	
Edmund Wilson	literary critic	1895	1972	United States	
Edna Ferber	writer	1887	1968	United States	
Eduard Buchner	chemist	1860	1917	Germany	
Edward Appleton	physicist	1892	1966	United Kingdom	Sir Edward Victor Appleton
Edward Everett Hale	writer	1822	1909	United States	
Edward Fitzgerald	poet	1809	1883	United Kingdom	
Edward George Earle Bulwer-Lytton	writer	1803	1873	United Kingdom	Lytton|First Baron Lytton
Edward Gibbon	historian	1737	1794	United Kingdom	
Edward Jenner	doctor	1749	1823	United Kingdom	
Edward Kendall	biochemist	1886	1972	United States	Edward Calvin Kendall
Edward Lawrie Tatum	biochemist	1909	1975	United States	
Edward Lee Thorndike	psychologist	1874	1949	United States	
Edward Morley	chemist	1838	1923	United States	E. W. Morley|Edward Williams Morley
Edward Pusey	theologian	1800	1882	United Kingdom	Edward Bouverie Pusey
Edward Sapir	anthropologist	1884	1939		
Edward Teller	nuclear physicist	1908	2003	United States	
Edward Wyllis Scripps	publisher	1854	1926	United States	
Edward Young	poet	1683	1765	United Kingdom	
Edwin Arlington Robinson	poet	1869	1935	United States	
Edwin Hubble	astrophysicist	1889	1953	United States	Edwin Powell Hubble
Eli Whitney	inventor	1765	1825	United States	
Elias Canetti	writer	1905	1994	United Kingdom	
Elias Howe	inventor	1819	1867	United States	
Elie Metchnikoff	bacteriologist	1845	1916	Russia	Metchnikov|Elie Metchnikov
Elihu Thomson	electrical engineer	1853	1937	United States	
Elinor Morton Hoyt Wylie	poet	1885	1928	United States	
Elisha Graves Otis	inventor	1811	1861	United States	
Elizabeth Barrett Browning	poet	1806	1861	United Kingdom	
Elizabeth Gaskell	writer	1810	1865	United Kingdom	
Elizabeth Haldane	writer	1862	1937	United Kingdom	Elizabeth Sanderson Haldane
Elizabeth Peabody	educator	1804	1894		Elizabeth Palmer Peabody
Elmer Ambrose Sperry	inventor	1860	1930	United States	
Elmer Rice	dramatist	1892	1967	United States	Elmer Leopold Rice|Elmer Reizenstein
E. B. White	writer	1899	1985	United States	Elwyn Brooks White
Emanuel Swedenborg	theologian	1688	1772	Sweden	Svedberg|Emanuel Svedberg
Emil Hermann Fischer	chemist	1852	1919	Germany	
Emile Durkheim	sociologist	1858	1917	France	
Emile Gaboriau	writer	1832	1873	France	
Emile Zola	novelist	1840	1902	France	
Emily Bronte	writer	1818	1848	United Kingdom	Emily Jane Bronte|Currer Bell
Emily Dickinson	poet	1830	1886	United States	
Emily Post	writer	1872	1960	United States	Emily Price Post
Emma Hart Willard	educator	1787	1870	United States	
Emmy Noether	mathematician	1882	1935	Germany	
Enrico Fermi	nuclear physicist	1901	1954	Italy	
Erik Axel Karlfeldt	poet	1864	1931	Sweden	
Erle Stanley Gardner	writer	1889	1970		
Ernest Hemingway	writer	1899	1961	United States	
Ernest Orlando Lawrence	nuclear physicist	1901	1958	United States	E. O. Lawrence
Ernest Rutherford	physicist	1871	1937	United Kingdom	First Baron Rutherford
Ernest Solvay	chemist	1838	1922	Belgium	
Ernest Walton	nuclear physicist	1903	1995	Ireland	E. T. S. Walton|Ernest Thomas Sinton Walton
Ernst Boris Chain	biochemist	1906	1979	United Kingdom	Sir Ernst Boris Chain
Ernst Cassirer	philosopher	1874	1945	Germany	
Ernst Heinrich Haeckel	biologist	1834	1919	Germany	
Ernst Heinrich Weber	physiologist	1795	1878	Germany	E. H. Weber
Ernst Mach	physicist	1838	1916	Austria	
Ernst Theodor Amadeus Hoffmann	writer	1776	1822	Germany	E. T. A. Hoffmann|Ernst Theodor Wilhelm Hoffmann
Ernst Werner von Siemens	electrical engineer	1816	1892	Germany	
Erskine Caldwell	writer	1903	1987	United States	Erskine Preston Caldwell
Erwin Panofsky	art historian	1892	1968		
Erwin Schrodinger	nuclear physicist	1887	1961	Austria	
Etienne-Louis Arthur Fallot	doctor	1850	1911	France	
Eudora Welty	writer	1909	2001	United States	
Eugene Ionesco	dramatist	1912	1994	France	
Eugene O'Neill	dramatist	1888	1953	United States	Eugene Gladstone O'Neill
Eugene Sue	writer	1804	1857	France	
Eugene Wigner	nuclear physicist	1902	1995	United States	Eugene Paul Wigner
Evangelista Torricelli	physicist	1608	1647	Italy	
Evariste Galois	mathematician	1811	1832	France	
Evelyn Waugh	writer	1903	1966	United Kingdom	Evelyn Arthur Saint John Waugh
Ezra Pound	writer	1885	1972	United States	Ezra Loomis Pound
F. G. Banting	physiologist	1891	1941	Canada	Sir Frederick Grant Banting
Faustus Socinus	theologian	1539	1604	Italy	Fausto Paolo Sozzini
Felix Klein	mathematician	1849	1925	Germany	
Feodor Dostoyevsky	writer	1821	1881	Russia	Dostoevski|Dostoevsky
Ferenc Molnar	dramatist	1878	1952	Hungary	
Flannery O'Connor	writer	1925	1964	United States	Mary Flannery O'Connor
Ford Madox Ford	writer	1873	1939	United Kingdom	Ford Hermann Hueffer
Fox Talbot	inventor	1800	1877	United Kingdom	William Henry Fox Talbot
Frances Hodgson Burnett	writer	1849	1924	United States	Frances Eliza Hodgson Burnett
Petrarch	poet	1304	1374	Italy	Francesco Petrarca
Francis Beaumont	dramatist	1584	1616	United Kingdom	
Francis Crick	biochemist	1916	2004	United Kingdom	Francis Henry Compton Crick
Francis Edgar Stanley	inventor	1849	1918	United States	
Francis Galton	scientist	1822	1911	United Kingdom	Sir Francis Galton
F. Scott Fitzgerald	writer	1896	1940	United States	Francis Scott Key Fitzgerald
Francis Turner Palgrave	poet	1824	1897	United Kingdom	
Francois Mauriac	writer	1885	1970	France	Francois Charles Mauriac
Voltaire	writer	1694	1778	France	Francois-Marie Arouet
Frank Baum	writer	1856	1919	United States	Lyman Frank Brown
Frank Harris	writer	1856	1931	Ireland	James Thomas Harris
Frank Norris	writer	1870	1902	United States	Benjamin Franklin Norris Jr.
Frank Stockton	writer	1834	1902	United States	Francis Richard Stockton
Frank Whittle	aeronautical engineer	1907	1996	United Kingdom	Sir Frank Whittle
Franklin D. Roosevelt	President of the United States	1882	1945	United States	Franklin Roosevelt|Franklin Delano Roosevelt|F. D. Roosevelt|President Roosevelt|President Franklin Roosevelt
Franklin Pierce	President of the United States	1804	1869	United States	President Pierce
Franz Anton Mesmer	doctor	1734	1815	Austria	Friedrich Anton Mesmer
Franz Kafka	writer	1883	1924	Czechia	
Franz Werfel	writer	1890	1945	United States	
Fred Hoyle	astrophysicist	1915	2001	United Kingdom	Sir Fred Hoyle
Frederic Goudy	printer	1865	1947	United States	Frederic William Goudy
Frederic William Maitland	historian	1850	1906	United Kingdom	
Frederick Jackson Turner	historian	1861	1951	United States	
Frederick James Furnivall	philologist	1825	1910	United Kingdom	
Frederick Soddy	chemist	1877	1956	United Kingdom	
Friedrich August Kekule	chemist	1829	1896	Germany	
Friedrich August Wolf	classicist	1759	1824	Germany	
Friedrich Froebel	educator	1782	1852	Germany	
Friedrich Gottlieb Klopstock	poet	1724	1803	Germany	
Friedrich Hayek	economist	1899	1992	United Kingdom	Friedrich August von Hayek
Friedrich Hebbel	dramatist	1813	1863	Germany	Christian Friedrich Hebbel
Friedrich Wilhelm Bessel	mathematician	1784	1846	Germany	
Friedrich Wilhelm Nietzsche	philosopher	1844	1900	Germany	
Fritz Albert Lipmann	biochemist	1899	1986	United States	
Fritz Haber	chemist	1868	1934	Germany	
Fritz W. Meissner	physicist	1882	1974	Germany	
Gabriel Daniel Fahrenheit	physicist	1686	1736	Germany	
Gabriel Lippmann	physicist	1845	1921	France	
Gabriele Fallopius	anatomist	1523	1562	Italy	Fallopio|Gabriello Fallopio
Galileo Galilei	astronomer	1564	1642	Italy	Galileo
Federico Garcia Lorca	poet	1898	1936	Spain	Frederico Garcia Lorca|Garcia Lorca
Geoffrey Chaucer	poet	1340	1400	United Kingdom	
Georg Meissner	anatomist	1829	1905	Germany	
Georg Simon Ohm	physicist	1787	1854	Germany	
Georg Wilhelm Friedrich Hegel	philosopher	1770	1831	Germany	
Georg Wilhelm Steller	naturalist	1709	1746	Germany	
George Beadle	biologist	1903	1989	United States	George Wells Beadle
George Bernard Shaw	writer	1856	1950	United Kingdom	G. B. Shaw
George Boole	mathematician	1815	1864	United Kingdom	
George Charles Hevesy de Hevesy	chemist	1885	1966	Hungary	
George Edward Moore	philosopher	1873	1958	United Kingdom	G. E. Moore
George Eliot	writer	1819	1880	United Kingdom	Mary Ann Evans
George Ellery Hale	astronomer	1868	1938	United States	
George Gamow	physicist	1904	1968	United States	
George Herbert Hitchings	biochemist	1905	1998	United States	
George Herbert Mead	philosopher	1863	1931	United States	
George Macaulay Trevelyan	historian	1876	1962	United Kingdom	
George Meredith	novelist	1828	1909	United Kingdom	
George Orwell	writer	1903	1950		Eric Blair|Eric Arthur Blair
George Otto Trevelyan	historian	1838	1928	United Kingdom	Sir George Otto Trevelyan
George Paget Thomson	physicist	1892	1975	United Kingdom	Sir George Paget Thomson
George Pitt	dramatist	1799	1855	United Kingdom	George Dibdin Pitt|George Dibdin-Pitt
George Sand	writer	1804	1876	France	Amandine Aurore Lucie Dupin|Baroness Dudevant
George Simon Kaufman	dramatist	1889	1961	United States	George S. Kaufman
George Washington	President of the United States	1732	1799	United States	President Washington
George Washington Carver	botanist	1864	1943	United States	
George Washington Goethals	engineer	1858	1928	United States	
George Westinghouse	inventor	1846	1914	United States	
George William Russell	writer	1867	1935	Ireland	A.E.
Georges Cuvier	naturalist	1769	1832	France	Baron Georges Cuvier
Georges Henri Lemaitre	cosmologist	1894	1966	Belgium	Edouard Lemaitre
Georges Simenon	writer	1903	1989	France	
Gerard Kuiper	astronomer	1905	1973	United States	Gerard Peter Kuiper
Gerard Manley Hopkins	poet	1844	1889	United Kingdom	
Gerardus Mercator	geographer	1512	1594		Gerhard Kremer
Gertrude Stein	writer	1874	1946		
Giambattista Marini	poet	1569	1625	Italy	Marino|Giambattista Marino
Gianbattista Bodoni	printer	1740	1813	Italy	
Gideon Algernon Mantell	geologist	1790	1852	United Kingdom	
G. K. Chesterton	writer	1874	1936		Gilbert Keith Chesterton
Gilbert Murray	classicist	1866	1957	United Kingdom	George Gilbert Aime Murphy
Gilles de la Tourette	neurologist	1857	1904	France	Georges Gilles de la Tourette
Giordano Bruno	philosopher	1548	1600	Italy	
Giosue Carducci	poet	1835	1907	Italy	
Giovanni Boccaccio	poet	1313	1375	Italy	
Giovanni Virginio Schiaparelli	astronomer	1835	1910	Italy	
Giulio Natta	chemist	1903	1979	Italy	
Glenn Theodore Seaborg	chemist	1912	1999	United States	Glenn T. Seaborg
Gottfried Wilhelm Leibniz	mathematician	1646	1716	Germany	Leibnitz|Gottfried Wilhelm Leibnitz
Gotthold Ephraim Lessing	dramatist	1729	1781	Germany	
Gottlieb Daimler	engineer	1834	1900	Germany	
Graham Greene	writer	1904	1991	United Kingdom	Henry Graham Greene
Granville Stanley Hall	psychologist	1844	1924	United States	G. Stanley Hall
Gregory Pincus	physiologist	1903	1967	United States	Gregory Goodwin Pincus
Grover Cleveland	President of the United States	1837	1908	United States	Stephen Grover Cleveland|President Cleveland
Guglielmo Marconi	electrical engineer	1874	1937	Italy	
Guillaume Apollinaire	poet	1880	1918	France	
Gunnar Myrdal	economist	1898	1987	Sweden	Karl Gunnar Myrdal
Gustav Hertz	nuclear physicist	1887	1975	Germany	Gustav Ludwig Hertz
Gustav Robert Kirchhoff	physicist	1824	1887	Germany	G. R. Kirchhoff
Gustav Theodor Fechner	physicist	1801	1887	Germany	
Gustave Flaubert	writer	1821	1880	France	
Guy de Maupassant	writer	1850	1893	France	
Hannah Arendt	historian	1906	1975	United States	
Hans Adolf Krebs	biochemist	1900	1981	United Kingdom	Sir Hans Adolf Krebs
Hans Bethe	nuclear physicist	1906	2005	United States	Hans Albrecht Bethe
Hans C. J. Gram	bacteriologist	1853	1938	Denmark	
Hans Christian Andersen	writer	1805	1875	Denmark	
Hans Christian Oersted	physicist	1777	1851	Denmark	
Hans Conrad Julius Reiter	bacteriologist	1881	1969	Germany	
Hans Fischer	chemist	1881	1945	Germany	
Hans Geiger	physicist	1882	1945	Germany	
Hans Zinsser	bacteriologist	1878	1940	United States	
Harlow Shapley	astronomer	1885	1972	United States	
Harold Urey	chemist	1893	1981	United States	Harold Clayton Urey
Harriet Beecher Stowe	writer	1811	1896	United States	Harriet Elizabeth Beecher Stowe
Harriet Wilson	writer	1808	1870		
Harry S. Truman	President of the United States	1884	1972	United States	Harry Truman|Harry S Truman|President Truman
Harry Stack Sullivan	psychiatrist	1892	1949	United States	
Hart Crane	poet	1899	1932	United States	Harold Hart Crane
Harvey Cushing	neurologist	1869	1939	United States	Harvery Williams Cushing
H. H. Munro	writer	1870	1916	United Kingdom	Saki|Hector Hugh Munro
Heinrich Boell	writer	1917	1985	Germany	Heinrich Theodor Boell
Heinrich Hertz	physicist	1857	1894	Germany	Heinrich Rudolph Hertz
Heinrich Schliemann	archeologist	1822	1890	Germany	
Heinrich von Kleist	dramatist	1777	1811	Germany	
Helen Hunt Jackson	writer	1830	1885	United States	Helen Maria Fiske Hunt Jackson
Helen Laura Sumner Woodbury	economist	1876	1933	United States	
Hendrik Antoon Lorentz	physicist	1853	1928	Netherlands	
Henri Becquerel	physicist	1852	1908	France	Antoine Henri Becquerel
Henri Bergson	philosopher	1859	1941	France	Henri Louis Bergson
Henri Pitot	physicist	1695	1771	France	
Henrik Ibsen	poet	1828	1906		Henrik Johan Ibsen
Henry Cavendish	chemist	1731	1810	United Kingdom	
Henry David Thoreau	writer	1817	1862	United States	
Henry Fielding	writer	1707	1754	United Kingdom	
Henry James	writer	1843	1916		
Henry Luce	publisher	1898	1967	United States	Henry Robinson Luce
Henry Miller	writer	1891	1980	United States	Henry Valentine Miller
Henry Oscar Houghton	publisher	1823	1895	United States	
Henry Rowe Schoolcraft	geologist	1793	1864	United States	
Henry Russell	astronomer	1877	1957	United States	Henry Norris Russell
Henry Sweet	phonetician	1845	1912	United Kingdom	
Henry Wadsworth Longfellow	poet	1807	1882	United States	
Henry Watson Fowler	lexicographer	1858	1933	United Kingdom	
Herbert Simon	economist	1916	2001	United States	Herbert A. Simon|Herbert Alexander Simon|Herb Simon
H. G. Wells	writer	1866	1946	United Kingdom	Herbert George Wells
Herbert Hoover	President of the United States	1874	1964	United States	Herbert Clark Hoover|President Hoover
Herbert Marcuse	philosopher	1898	1979	United States	
Herbert McLean Evans	anatomist	1882	1971	United States	
Herbert Spencer	philosopher	1820	1903	United Kingdom	
Herman Hollerith	inventor	1860	1929	United States	
Herman Melville	writer	1819	1891	United States	
Hermann Hesse	writer	1877	1962	Switzerland	
Hermann Joseph Muller	geneticist	1890	1967	United States	
Hermann Minkowski	mathematician	1864	1909	Germany	
Hermann von Helmholtz	physiologist	1821	1894	Germany	
Hideki Yukawa	nuclear physicist	1907	1981	Japan	
Hideyo Noguchi	bacteriologist	1876	1928	United States	
Hilaire Belloc	writer	1870	1953	United Kingdom	Joseph Hilaire Peter Belloc
Homer Thompson	archeologist	1906	2000	United States	Homer A. Thompson|Homer Armstrong Thompson
Honore Balzac	novelist	1799	1850	France	Honore de Balzac
Horace Mann	educator	1796	1859	United States	
Horace Walpole	writer	1717	1797	United Kingdom	Horatio Walpole|Fourth Earl of Orford
Horatio Alger	writer	1832	1899	United States	
Howard Carter	Egyptologist	1873	1939		
Howard Lindsay	dramatist	1889	1931	United States	
Hudson Hoagland	physiologist	1899	1982	United States	
Hugo Junkers	engineer	1859	1935	Germany	
Hugo deVries	botanist	1848	1935	Netherlands	De Vries|Hugo De Vries
Hugo von Hoffmannsthal	poet	1874	1929	Germany	
Humphry Davy	chemist	1778	1829	United Kingdom	Sir Humphrey Davy|Humphrey Davy
Ian Fleming	writer	1908	1964	United Kingdom	Ian Lancaster Fleming
Ida Tarbell	writer	1857	1944	United States	Ida M. Tarbell|Ida Minerva Tarbell
Ignatius of Loyola	theologian	1491	1556		Saint Ignatius of Loyola|St. Ignatius of Loyola
Igor Tamm	nuclear physicist	1895	1971	Russia	Igor Yevgeneevich Tamm
Ilya Ehrenberg	writer	1891	1967	Russia	Ilya Grigorievich Ehrenberg
Immanuel Kant	philosopher	1724	1804	Germany	
Irene Joliot-Curie	physicist	1897	1956	France	
Iris Murdoch	writer	1919	1999	United Kingdom	Dame Jean Iris Murdoch
Irving Langmuir	chemist	1881	1957	United States	
Isaac Asimov	writer	1920	1992	United States	
Isaac Bashevis Singer	writer	1904	1991	United States	
Isaac Merrit Singer	inventor	1811	1875	United States	Isaac M. Singer
Isaac Newton	mathematician	1642	1727	United Kingdom	Sir Isaac Newton
Isaac Watts	poet	1674	1748	United Kingdom	
Isak Dinesen	writer	1885	1962	Denmark	Blixen|Karen Blixen
Israel Zangwill	writer	1864	1926	United Kingdom	
Italo Calvino	writer	1923	1987	Italy	
Ivan Pavlov	physiologist	1849	1936	Russia	Ivan Petrovich Pavlov
Ivan Turgenev	writer	1818	1883	Russia	Ivan Sergeevich Turgenev
Ivor Armstrong Richards	literary critic	1893	1979	United Kingdom	I. A. Richards
Izaak Walton	writer	1593	1683	United Kingdom	
Jack Kerouac	writer	1922	1969	United States	Jean-Louis Lebris de Kerouac
Jack London	writer	1876	1916	United States	John Griffith Chaney
Jacobus Arminius	theologian	1559	1609	Netherlands	Jacob Harmensen|Jakob Hermandszoon
Jacques Charles	physicist	1746	1823	France	Jacques Alexandre Cesar Charles
Jacques Derrida	philosopher	1930	2004	France	
Jacques Loeb	physiologist	1859	1924	United States	
Jacques Monod	biochemist	1910	1976	France	Jacques Lucien Monod
Jakob Bernoulli	mathematician	1654	1705	Switzerland	Jacques Bernoulli|James Bernoulli
Jakob Grimm	writer	1785	1863		Jakob Ludwig Karl Grimm
James Agee	novelist	1909	1955	United States	
James Baldwin	writer	1924	1987	United States	James Arthur Baldwin
James Barrie	dramatist	1860	1937	United Kingdom	J. M. Barrie|James Matthew Barrie
James Boswell	writer	1740	1795	United Kingdom	
James Branch Cabell	writer	1879	1958	United States	
James Buchanan	President of the United States	1791	1868	United States	President Buchanan
James Clerk Maxwell	physicist	1831	1879	United Kingdom	J. C. Maxwell
James Crichton	scholar	1560	1582	United Kingdom	The Admirable Crichton
James Edmund Scripps	publisher	1835	1908	United States	
James Edward Meade	economist	1907	1995	United Kingdom	
James Fenimore Cooper	writer	1789	1851	United States	
James Franck	physicist	1882	1964	United States	
James George Frazer	anthropologist	1854	1941	United Kingdom	Sir James George Frazer
James Hargreaves	inventor	1720	1778	United Kingdom	
James Harvey Robinson	historian	1863	1936	United States	
James Hogg	poet	1770	1835	United Kingdom	
James Hutton	geologist	1726	1797	United Kingdom	
James Joyce	writer	1882	1941	Ireland	James Augustine Aloysius Joyce
James K. Polk	President of the United States	1795	1849	United States	James Polk|James Knox Polk|President Polk
James Madison	President of the United States	1751	1836	United States	President Madison
James McKeen Cattell	psychologist	1860	1944	United States	
James Michener	writer	1907	1997	United States	James Albert Michener
James Mill	philosopher	1773	1836	United Kingdom	
James Monroe	President of the United States	1758	1831	United States	President Monroe
James Murray	philologist	1837	1915	United Kingdom	James Augustus Murray|James Augustus Henry Murray
James Naismith	educator	1861	1939	United States	
James Parkinson	surgeon	1755	1824	United Kingdom	
James Prescott Joule	physicist	1818	1889	United Kingdom	
James Thomas Farrell	writer	1904	1979	United States	
James Tobin	economist	1918	2002	United States	
James Watt	engineer	1736	1819	United Kingdom	
James Whitcomb Riley	poet	1849	1916	United States	
Jan Evangelista Purkinje	physiologist	1787	1869		Johannes Evangelista Purkinje
Jan Hendrix Oort	astronomer	1900	1992	Netherlands	
Jan Swammerdam	naturalist	1637	1680	Netherlands	
Jan Tinbergen	economist	1903	1994	Netherlands	
Jane Austen	writer	1775	1817	United Kingdom	
Jaroslav Hasek	writer	1883	1923	Czechia	
Jean Anouilh	dramatist	1910	1987	France	
Jean Baptiste Joseph Fourier	mathematician	1768	1830	France	
Jean Baptiste de Lamarck	naturalist	1744	1829	France	Chevalier de Lamarck
Jean Bernard Leon Foucault	physicist	1819	1868	France	
Jean Cocteau	writer	1889	1963	France	
Jean Francois Champollion	Egyptologist	1790	1832		
Jean Genet	novelist	1910	1986	France	
Jean Giraudoux	novelist	1882	1944	France	Hippolyte Jean Giraudoux
Jean Martin Charcot	neurologist	1825	1893	France	
Jean Monnet	economist	1888	1979	France	
Jean Piaget	psychologist	1896	1980	Switzerland	
Jean Racine	dramatist	1639	1699	France	Jean Baptiste Racine
Moliere	dramatist	1622	1673	France	Jean-Baptiste Poquelin
Jean-Frederic Joliot	physicist	1900	1958	France	Joliot-Curie|Jean-Frederic Joliot-Curie
Jean-Jacques Rousseau	writer	1712	1778	France	
Jean-Paul Sartre	dramatist	1905	1980	France	
Jeremy Bentham	philosopher	1748	1831	United Kingdom	
Jessica Mitford	writer	1917	1996	United States	Jessica Lucy Mitford
Joel Harris	writer	1848	1908	United States	Joel Chandler Harris
Johann Bernoulli	mathematician	1667	1748	Switzerland	Jean Bernoulli|John Bernoulli
Johann Christoph Friedrich von Schiller	writer	1759	1805	Germany	
Johann Eck	theologian	1486	1543	Germany	Johann Maier Eck|Johann Maier
Johann Friedrich Herbart	philosopher	1776	1841	Germany	
Johann Gottfried von Herder	philosopher	1744	1803	Germany	
Johann Gutenberg	printer	1400	1468	Germany	Johannes Gutenberg
Johann Ludwig Uhland	poet	1787	1862	Germany	
Regiomontanus	mathematician	1436	1476	Germany	Johann Muller
Johann Winckelmann	archeologist	1717	1768	Germany	Johann Joachim Winckelmann
Johann Wolfgang von Goethe	poet	1749	1832	Germany	
Johannes Eckhart	theologian	1260	1327	Germany	Meister Eckhart
Johannes Kepler	astronomer	1571	1630	Germany	Johan Kepler
Johannes Peter Muller	physiologist	1801	1858	Germany	
Johannes Vilhelm Jensen	writer	1873	1950		
John Adams	President of the United States	1735	1826	United States	President Adams|President John Adams
John Addington Symonds	writer	1840	1893	United Kingdom	
John Amos Comenius	educator	1592	1670	Czechia	Jan Amos Komensky
John Bach McMaster	historian	1852	1932	United States	
John Bardeen	physicist	1908	1991	United States	
John Bartlett	publisher	1820	1905	United States	
John Broadus Watson	psychologist	1878	1958	United States	
John Burdon Sanderson Haldane	geneticist	1892	1964	United Kingdom	J. B. S. Haldane
John Calvin	theologian	1509	1564	Switzerland	Jean Cauvin|Jean Caulvin
John Cheever	writer	1912	1982	United States	
John Ciardi	poet	1916	1986	United States	John Anthony Ciardi
John Cowper Powys	writer	1872	1963	United Kingdom	
John Dalton	chemist	1766	1844	United Kingdom	
John Dewey	philosopher	1859	1952	United States	
John Donne	poet	1572	1631	United Kingdom	
John Dryden	poet	1631	1700		
John Eccles	physiologist	1903	1997	Australia	Sir John Carew Eccles
John F. Kennedy	President of the United States	1917	1963	United States	Jack Kennedy|John Fitzgerald Kennedy|President Kennedy|President John F. Kennedy
John Fletcher	dramatist	1579	1625	United Kingdom	
John Florio	lexicographer	1553	1625	United Kingdom	
John Galsworthy	writer	1867	1933	United Kingdom	
John Greenleaf Whittier	poet	1807	1892	United States	
John Haldane	physiologist	1860	1936	United Kingdom	John Scott Haldane
John Henry O'Hara	writer	1905	1970	United States	
John Herschel	astronomer	1792	1871	United Kingdom	Sir John Herschel
John Howard Northrop	biochemist	1891	1987	United States	
John James Audubon	ornithologist	1785	1851	United States	
John Keats	poet	1795	1821		
John Knox	theologian	1514	1572	United Kingdom	
John L. H. Down	doctor	1828	1896	United Kingdom	
John Locke	philosopher	1632	1704	United Kingdom	
John Lyly	writer	1554	1606	United Kingdom	
John Macleod	physiologist	1876	1935	United Kingdom	John James Rickard Macleod
John Marquand	writer	1893	1960	United States	John Philip Marquand
John Marstan	dramatist	1575	1634	United Kingdom	
John Masefield	poet	1878	1967	United Kingdom	John Edward Masefield
John Maynard Keynes	economist	1883	1946	United Kingdom	
John Mill	philosopher	1806	1873	United Kingdom	John Stuart Mill
John Millington Synge	dramatist	1871	1909	Ireland	J. M. Synge|Edmund John Millington Synge
John Milton	poet	1608	1674	United Kingdom	
John Moses Browning	inventor	1855	1926	United States	John M. Browning
John Muir	naturalist	1838	1914	United States	
John Napier	mathematician	1550	1617	United Kingdom	
John Osborne	dramatist	1929	1994	United Kingdom	John James Osborne
John Quincy Adams	President of the United States	1767	1848	United States	President Adams|President John Quincy Adams
John Rock	gynecologist	1890	1984	United States	
John Roebling	engineer	1806	1869	United States	John Augustus Roebling
J.R.R. Tolkien	philologist	1892	1973	United Kingdom	John Ronald Reuel Tolkien
John Rupert Firth	linguist	1890	1960	United Kingdom	J. R. Firth
John Steinbeck	writer	1902	1968	United States	John Ernst Steinbeck
John Tradescant	botanist	1570	1638	United Kingdom	
John Trumbull	poet	1750	1831	United States	
John Tuzo Wilson	geophysicist	1908	1993	Canada	
John Tyler	President of the United States	1790	1862	United States	President Tyler
John Tyndall	physicist	1820	1893	United Kingdom	
John Venn	logician	1834	1923	United Kingdom	
John Wain	writer	1925	1994	United Kingdom	John Barrington Wain
John Webster	dramatist	1580	1625	United Kingdom	
Lord Rayleigh	physicist	1842	1919	United Kingdom	Rayleigh|Third Baron Rayleigh|John William Strutt
John Wycliffe	theologian	1328	1384	United Kingdom	Wickliffe|John Wickliffe
Jonathan Edwards	theologian	1703	1758	United States	
Jons Jakob Berzelius	chemist	1779	1848	Sweden	
Jorge Borges	writer	1899	1986	Argentina	Jorge Luis Borges
Joroslav Heyrovsky	chemist	1890	1967		
Joseph Black	chemist	1728	1799	United Kingdom	
Joseph Conrad	writer	1857	1924	United Kingdom	
Joseph Emerson Worcester	lexicographer	1784	1865	United States	
Joseph Greenberg	linguist	1916	2001	United States	
Joseph Heller	writer	1923	1999	United States	
Joseph Henry	physicist	1791	1878	United States	
Joseph John Thomson	physicist	1856	1940	United Kingdom	Sir Joseph John Thomson
Joseph Lister	surgeon	1827	1912	United Kingdom	Baron Lister
Joseph Louis Gay-Lussac	chemist	1778	1850	France	
Joseph Marie Jacquard	inventor	1752	1834	France	Joseph M. Jacquard
Joseph Priestley	chemist	1733	1804	United Kingdom	
Joseph Pulitzer	publisher	1847	1911	United States	
Joseph Schumpeter	economist	1883	1950	United States	Joseph Alois Schumpeter
Josiah Willard Gibbs	chemist	1839	1903	United States	
Juan Ramon Jimenez	poet	1881	1958	Spain	
Jules Verne	writer	1828	1905	France	
Jules de Goncourt	writer	1830	1870	France	Jules Alfred Huot de Goncourt
Kahlil Gibran	writer	1883	1931	United States	
Karel Capek	writer	1890	1938	Czechia	
Karen Horney	psychiatrist	1885	1952	United States	Karen Danielsen Horney
Karl Adolph Verner	philologist	1846	1896	Denmark	
Karl Baedeker	publisher	1801	1859	Germany	
Karl Barth	theologian	1886	1968	Switzerland	
Karl Gauss	mathematician	1777	1855	Germany	Karl Friedrich Gauss
Karl Gjellerup	writer	1857	1919	Denmark	
Karl Gustav Jacob Jacobi	mathematician	1804	1851	Germany	
Karl Jaspers	psychiatrist	1883	1969	Germany	Karl Theodor Jaspers
Karl Marx	philosopher	1818	1883		
Karl Menninger	psychiatrist	1893	1990	United States	Karl Augustus Menninger
Karl Scheele	chemist	1742	1786	Sweden	Karl Wilhelm Scheele
Karl Waldemar Ziegler	chemist	1898	1973	Germany	
Karl Wernicke	neurologist	1848	1905	Germany	
Karl Wilhelm Siemens	engineer	1823	1883		Sir Charles William Siemens
Karl von Frisch	zoologist	1886	1982	Austria	
Kaspar Friedrich Wolff	anatomist	1733	1794	Germany	
Kate Chopin	writer	1851	1904	United States	Kate O'Flaherty Chopin
Katherine Anne Porter	writer	1890	1980	United States	
Katherine Mansfield	writer	1888	1923	New Zealand	Kathleen Mansfield Beauchamp
Kay Boyle	writer	1902	1992	United States	
Ken Kesey	writer	1935	2001	United States	Ken Elton Kesey
Kenneth Clark	psychologist	1914	2005	United States	Kenneth Bancroft Clark
Kenneth Grahame	writer	1859	1932	United Kingdom	
Kenneth Roberts	writer	1885	1957	United States	
King Camp Gillette	inventor	1855	1932	United States	Gillette|King Camp Gilette
Klaus Fuchs	physicist	1911	1988	United Kingdom	Emil Klaus Julius Fuchs
Knut Hamsun	writer	1859	1952	Norway	Knut Pedersen
Konrad Lorenz	zoologist	1903	1989	Austria	Konrad Zacharias Lorenz
Konrad von Gesner	naturalist	1516	1565	Switzerland	
Kurt Godel	mathematician	1906	1978	United States	
L. Ron Hubbard	writer	1911	1986	United States	
Jean de La Fontaine	writer	1621	1695	France	La Fontaine
Francois de La Rochefoucauld	writer	1613	1680	France	La Rochefoucauld
Langston Hughes	writer	1902	1967	United States	James Langston Hughes
Lars Onsager	chemist	1903	1976	United States	
Laurence Sterne	writer	1713	1766	United Kingdom	
Lawrence Durrell	writer	1912	1990	United Kingdom	Lawrence George Durrell
Lazzaro Spallanzani	physiologist	1729	1799	Italy	
Leigh Hunt	writer	1784	1859	United Kingdom	James Henry Leigh Hunt
Lennox Robinson	dramatist	1886	1958	Ireland	Esme Stuart Lennox Robinson
Leo Szilard	nuclear physicist	1898	1964	United States	
Leo Tolstoy	writer	1828	1910	Russia	Count Lev Nikolayevitch Tolstoy
Leonard Bloomfield	linguist	1887	1949	United States	
Leonhard Euler	mathematician	1707	1783	Switzerland	
Leopold Kronecker	mathematician	1823	1891	Germany	
Lev Davidovich Landau	physicist	1908	1968		
Lewis Carroll	writer	1832	1898	United Kingdom	Dodgson|Reverend Dodgson
Lewis Henry Morgan	anthropologist	1818	1881	United States	
Liam O'Flaherty	writer	1896	1984	Ireland	
Lillian Hellman	dramatist	1905	1984	United States	
Linus Pauling	chemist	1901	1994	United States	Linus Carl Pauling
Lionel Trilling	literary critic	1905	1975	United States	
Lise Meitner	nuclear physicist	1878	1968	Sweden	
Llewelyn Powys	writer	1884	1939	United Kingdom	
Lope de Vega	dramatist	1562	1635	Spain	Lope Felix de Vega Carpio
Lord George Gordon Byron	poet	1788	1824	United Kingdom	Sixth Baron Byron of Rochdale
Lorenz Oken	naturalist	1779	1851	Germany	Okenfuss|Lorenz Okenfuss
Louis Agassiz	naturalist	1807	1873	United States	Jean Louis Rodolphe Agassiz
Louis Aragon	writer	1897	1982	France	
Louis Braille	educator	1809	1852	France	
Louis Jacques Mande Daguerre	inventor	1789	1851	France	
Louis Leakey	paleontologist	1903	1972	United Kingdom	Louis Seymour Bazett Leakey
Louis Pasteur	chemist	1822	1895	France	
Louis Untermeyer	writer	1885	1977	United States	
Louisa May Alcott	novelist	1832	1888	United States	
Lucy Craft Laney	educator	1854	1933	United States	
Lucy Maud Montgomery	writer	1874	1942	Canada	L. M. Montgomery
Ludwig Boltzmann	physicist	1844	1906	Austria	
Ludwig Wittgenstein	philosopher	1889	1951	United Kingdom	Ludwig Josef Johan Wittgenstein
Luigi Galvani	physiologist	1737	1798	Italy	
Luigi Pirandello	dramatist	1867	1936	Italy	
Luis de Gongora y Argote	poet	1561	1627	Spain	Gongora
Lyndon B. Johnson	President of the United States	1908	1973	United States	Lyndon Johnson|Lyndon Baines Johnson|President Johnson|President Lyndon Johnson
Lytton Strachey	biographer	1880	1932	United Kingdom	Giles Lytton Strachey
Madame de Stael	writer	1766	1817	France	
Malcolm Lowry	writer	1909	1957	United Kingdom	Clarence Malcolm Lowry
Marcel Proust	novelist	1871	1922	France	
Margaret Mead	anthropologist	1901	1978	United States	
Margaret Mitchell	writer	1900	1949	United States	Margaret Munnerlyn Mitchell
Maria Mitchell	astronomer	1818	1889	United States	
Maria Montessori	educator	1870	1952	Italy	Montessori|Maria Montesorri
Marie Curie	chemist	1867	1934	France	Madame Curie|Marya Sklodowska
Marie Goeppert Mayer	nuclear physicist	1906	1972	United States	
Stendhal	writer	1783	1842	France	Marie Henri Beyle
Mark Hopkins	theologian	1802	1887	United States	
Marquis de Condorcet	mathematician	1743	1794	France	
Marquis de Laplace	mathematician	1749	1827	France	Pierre Simon de Laplace
Marshall McLuhan	writer	1911	1980	Canada	Herbert Marshall McLuhan
Martin Buber	philosopher	1878	1965	Israel	
Martin Heinrich Klaproth	chemist	1743	1817	Germany	
Martin Luther	theologian	1483	1546	Germany	
Martin Van Buren	President of the United States	1782	1862	United States	Van Buren|President Van Buren
Mary Leakey	paleontologist	1913	1996	United Kingdom	Mary Douglas Leakey
Mary McCarthy	writer	1912	1989	United States	Mary Therese McCarthy
Mary McLeod Bethune	educator	1875	1955	United States	
Mary Shelley	writer	1797	1851	United Kingdom	Mary Wollstonecraft Shelley
Mary Wollstonecraft	writer	1759	1797	United Kingdom	Mary Wollstonecraft Godwin
Matthew Arnold	poet	1822	1888	United Kingdom	
Matthias Schleiden	physiologist	1804	1881	Germany	M. J. Schleiden
Maurice Wilkins	biochemist	1916	2004	United Kingdom	Maurice Hugh Frederick Wilkins
Max Beerbohm	writer	1872	1956	United Kingdom	Sir Henry Maxmilian Beerbohm
Max Born	nuclear physicist	1882	1970	United Kingdom	
Max Delbruck	biologist	1906	1981	United States	
Max Muller	philologist	1823	1900	United Kingdom	Friedrich Max Muller
Max Perutz	biochemist	1914	2002	United Kingdom	Max Ferdinand Perutz
Max Planck	physicist	1858	1947	Germany	Max Karl Ernst Ludwig Planck
Max Weber	sociologist	1864	1920	Germany	
Maximilien Paul Emile Littre	lexicographer	1801	1881	France	
Maxwell Anderson	dramatist	1888	1959	United States	
Melvil Dewey	librarian	1851	1931	United States	Melville Louis Kossuth Dewey
Melville Bell	phonetician	1819	1905		Alexander Melville Bell
Michael Faraday	chemist	1791	1867	United Kingdom	
Michel Montaigne	writer	1533	1592	France	Michel Eyquem Montaigne
Miguel de Cervantes	writer	1547	1616	Spain	Cervantes Saavedra|Miguel de Cervantes Saavedra
Mikhail Yurievich Lermontov	writer	1814	1841	Russia	
Millard Fillmore	President of the United States	1800	1874	United States	President Fillmore
Moses Maimonides	philosopher	1135	1204	Spain	Rabbi Moses Ben Maimon
Moss Hart	dramatist	1904	1961	United States	
Mrs. Henry Wood	writer	1814	1887	United Kingdom	Ellen Price Wood
Mrs. Humphrey Ward	writer	1851	1920	United Kingdom	Mary Augusta Arnold Ward
Nancy Mitford	writer	1904	1973	United Kingdom	Nancy Freeman Mitford
Nathaniel Bowditch	mathematician	1773	1838	United States	
Nathaniel Hawthorne	writer	1804	1864	United States	
Nelson Algren	writer	1909	1981	United States	
Nevil Shute	writer	1899	1960	United Kingdom	Nevil Shute Norway
Ngaio Marsh	writer	1899	1982	New Zealand	
Nicolas de Malebranche	philosopher	1638	1715	France	
Nicolaus Copernicus	astronomer	1473	1543	Poland	Mikolaj Kopernik
Niels Abel	mathematician	1802	1829	Norway	Niels Henrik Abel
Niels Bohr	nuclear physicist	1885	1962	Denmark	Niels Henrik David Bohr
Nikola Tesla	electrical engineer	1856	1943	United States	
Nikolaas Tinbergen	zoologist	1907	1988	Netherlands	
Nikolai Ivanovich Lobachevsky	mathematician	1792	1856	Russia	
Nikolai Vasilievich Gogol	writer	1809	1852	Russia	
Noah Webster	lexicographer	1758	1843	United States	
Noel Coward	dramatist	1899	1973	United Kingdom	Sir Noel Pierce Coward
Norbert Wiener	mathematician	1894	1964	United States	
Northrop Frye	literary critic	1912	1991	Canada	Herman Northrop Frye
Odd Hassel	chemist	1897	1981	Norway	
Ogden Nash	writer	1902	1971	United States	
Oliver Goldsmith	writer	1728	1774	Ireland	
Oliver Heaviside	physicist	1850	1925	United Kingdom	
Oliver Wendell Holmes	writer	1809	1894	United States	
Omar Khayyam	poet	1050	1123	Iran	
Jose Ortega y Gasset	philosopher	1883	1955	Spain	Ortega y Gasset
Orville Wright	inventor	1871	1948	United States	
Oscar Wilde	writer	1854	1900	Ireland	
Osip Mandelstam	poet	1891	1938	Russia	Osip Emilevich Mandelstam|Mandelshtam
Oswald Spengler	philosopher	1880	1936	Germany	
Oswald Veblen	mathematician	1880	1960	United States	
Ottmar Mergenthaler	inventor	1854	1899	United States	
Otto Frisch	nuclear physicist	1904	1979	United Kingdom	Otto Robert Frisch
Otto Hahn	chemist	1879	1968	Germany	
Otto Heinrich Warburg	biochemist	1883	1970	Germany	
Otto Jespersen	linguist	1860	1943	Denmark	Jens Otto Harry Jespersen
Otto Loewi	pharmacologist	1873	1961	United States	
Otto Meyerhof	biochemist	1884	1951	United States	Otto Fritz Meyerhof
Owen Wister	writer	1860	1938	United States	
Pablo Neruda	poet	1904	1973	Chile	Reyes|Neftali Ricardo Reyes
Patrick White	writer	1912	1990	Australia	Patrick Victor Martindale White
Paul Dirac	nuclear physicist	1902	1984	United Kingdom	Paul Adrien Maurice Dirac
Paul Ehrlich	bacteriologist	1854	1915	Germany	
Paul Hermann Muller	chemist	1899	1965	Switzerland	
Paul Heyse	writer	1830	1914	Germany	Paul Johann Ludwig von Heyse
Paul John Flory	chemist	1910	1985	United States	
Paul Tillich	theologian	1886	1965	United States	Paul Johannes Tillich
Paul Verlaine	poet	1844	1896	France	
Paul Vernier	mathematician	1580	1637	France	
Pearl Buck	writer	1892	1973	United States	Pearl Sydenstricker Buck
P. G. Wodehouse	writer	1881	1975	United Kingdom	Pelham Grenville Wodehouse
Percival Lowell	astronomer	1855	1916	United States	
Percy Bysshe Shelley	poet	1792	1822		
Peter Abelard	philosopher	1079	1142	France	Pierre Abelard
Peter Goldmark	inventor	1906	1977	United States	Peter Carl Goldmark
Peter Mark Roget	doctor	1779	1869	United Kingdom	
Peter Medawar	immunologist	1915	1987	United Kingdom	Sir Peter Brian Medawar
Philipp Lenard	physicist	1862	1947	Germany	
Philipp Melanchthon	theologian	1497	1560	Germany	Philipp Schwarzerd
Philippus Aureolus Paracelsus	doctor	1493	1541	Switzerland	
Phillis Wheatley	poet	1753	1784	United States	
Pierre Corneille	dramatist	1606	1684	France	
Pierre Curie	physicist	1859	1906	France	
Pierre Larousse	lexicographer	1817	1875	France	Pierre Athanase Larousse
Pierre de Fermat	mathematician	1601	1665	France	
Pierre-Paul Broca	anthropologist	1824	1880	France	
Pieter Zeeman	physicist	1865	1943	Netherlands	
Rabindranath Tagore	writer	1861	1941	India	Sir Rabindranath Tagore
Rachel Carson	biologist	1907	1964	United States	Rachel Louise Carson
Radclyffe Hall	writer	1883	1943	United Kingdom	Marguerite Radclyffe Hall
Ragnar Frisch	economist	1895	1973	Norway	Ragnar Anton Kittil Frisch
Rainer Maria Rilke	poet	1875	1926	Germany	
Ralph Barton Perry	philosopher	1876	1957	United States	
Ralph Ellison	writer	1914	1994	United States	Ralph Waldo Ellison
Ralph Waldo Emerson	writer	1803	1882	United States	
Randall Jarrell	poet	1914	1965	United States	
Rasmus Christian Rask	philologist	1787	1832	Denmark	
Raymond Cattell	psychologist	1905	1998	United States	R. B. Cattell|Raymond B. Cattell|Ray Cattell
Raymond Chandler	writer	1888	1959	United States	Raymond Thornton Chandler
Raymond Lully	philosopher	1235	1315	Spain	Ramon Lully
Rebecca West	writer	1892	1983	United Kingdom	Dame Rebecca West|Cicily Isabel Fairfield
Reginald Joseph Mitchell	aeronautical engineer	1895	1937	United Kingdom	R. J. Mitchell
Reinhold Niebuhr	theologian	1892	1971	United States	
Rene Antoine Ferchault de Reaumur	physicist	1683	1757	France	
Rene Descartes	mathematician	1596	1650	France	
Richard Adolph Zsigmondy	chemist	1865	1929	Germany	
Richard August Carl Emil Erlenmeyer	chemist	1825	1909	Germany	
Richard Brinsley Sheridan	dramatist	1751	1816	Ireland	
Richard Feynman	nuclear physicist	1918	1988	United States	Richard Phillips Feynman
Richard Henry Tawney	economist	1880	1962	United Kingdom	
Richard Hooker	theologian	1554	1600	United Kingdom	
Richard Jordan Gatling	inventor	1818	1903	United States	
Richard Kuhn	chemist	1900	1967	Austria	
Richard Nixon	President of the United States	1913	1994	United States	Richard M. Nixon|Richard Milhous Nixon|President Nixon
Richard Trevithick	engineer	1771	1833	United Kingdom	
Richard Wright	writer	1908	1960	United States	
Richard von Krafft-Ebing	neurologist	1840	1902	Germany	Baron Richard von Krafft-Ebing
Rider Haggard	writer	1856	1925	United Kingdom	Sir Henry Rider Haggard
Robert Anson Heinlein	writer	1907	1988	United States	Robert A. Heinlein
Robert Barany	doctor	1876	1936	Austria	
Robert Boyle	chemist	1627	1691	Ireland	
Robert Brown	botanist	1773	1858	United Kingdom	
Robert Browning	poet	1812	1889	United Kingdom	
Robert Bunsen	chemist	1811	1899	Germany	Robert Wilhelm Bunsen
Robert Burns	poet	1759	1796		
Robert Emmet Sherwood	dramatist	1896	1955	United States	
Robert Frost	poet	1874	1963	United States	Robert Lee Frost
Robert Fulton	inventor	1765	1815	United States	
Robert Graves	writer	1895	1985	United Kingdom	Robert Ranke Graves
Robert Herrick	poet	1591	1674	United Kingdom	
Robert Hooke	scientist	1635	1703	United Kingdom	
Robert Hutchings Goddard	physicist	1882	1945	United States	
Robert Koch	bacteriologist	1843	1910	Germany	
Robert Louis Stevenson	writer	1850	1894	United Kingdom	Robert Louis Balfour Stevenson
Robert Lowell	poet	1917	1977	United States	Robert Traill Spence Lowell Jr.
Robert Maynard Hutchins	educator	1899	1977	United States	
Robert Mearns Yerkes	psychologist	1876	1956	United States	Robert M. Yerkes
Robert Merton	sociologist	1910	2003	United States	Robert King Merton
Robert Millikan	physicist	1868	1953	United States	Robert Andrews Millikan
Robert Oppenheimer	nuclear physicist	1904	1967	United States	
Robert Penn Warren	writer	1905	1989	United States	
Robert Robinson	chemist	1886	1975	United Kingdom	Sir Robert Robinson
Robert Southey	poet	1774	1843	United Kingdom	
Robert William Service	writer	1874	1958	Canada	
Robinson Jeffers	poet	1887	1962	United States	John Robinson Jeffers
Roman Jakobson	linguist	1896	1982	United States	Roman Osipovich Jakobson
Ronald George Wreyford Norrish	chemist	1897	1978	United Kingdom	
Ronald Reagan	President of the United States	1911	2004	United States	Ronald Wilson Reagan|President Reagan
Roy Chapman Andrews	naturalist	1884	1960	United States	
Rudolf Bultmann	theologian	1884	1976		Rudolf Karl Bultmann
Rudolf Diesel	engineer	1858	1913	Germany	Rudolf Christian Karl Diesel
Rudolf Steiner	philosopher	1861	1925	Austria	
Rudyard Kipling	writer	1865	1936	United Kingdom	Joseph Rudyard Kipling
Rupert Brooke	poet	1887	1915	United Kingdom	
Russel Crouse	dramatist	1893	1966	United States	
Ruth Benedict	anthropologist	1887	1948	United States	Ruth Fulton
Rutherford B. Hayes	President of the United States	1822	1893	United States	Rutherford Birchard Hayes|President Hayes
Sadi Carnot	physicist	1796	1832	France	Nicolas Leonard Sadi Carnot
Samuel Beckett	writer	1906	1989		
Samuel Johnson	writer	1709	1784	United Kingdom	Dr. Johnson
Mark Twain	writer	1835	1910	United States	Samuel Langhorne Clemens
Samuel Morse	inventor	1791	1872	United States	Samuel F. B. Morse|Samuel Finley Breese Morse
Samuel Pepys	diarist	1633	1703	United Kingdom	
Samuel Pierpoint Langley	astronomer	1834	1906	United States	
Samuel Rawson Gardiner	historian	1829	1902	United Kingdom	
Samuel Taylor Coleridge	poet	1772	1834	United Kingdom	
Sara Teasdale	poet	1884	1933	United States	
Sarvepalli Radhakrishnan	philosopher	1888	1975	India	Sir Sarvepalli Radhakrishnan
Saul Bellow	writer	1915	2005	United States	Solomon Bellow
Sean O'Casey	dramatist	1880	1964	Ireland	
Severo Ochoa	biochemist	1905	1993	United States	
Shel Silverstein	poet	1932	1999	United States	Shelby Silverstein
Sherwood Anderson	writer	1876	1941	United States	
Sholem Asch	writer	1880	1957	United States	Shalom Asch|Sholom Asch
Sidney Webb	sociologist	1859	1947	United Kingdom	Sidney James Webb|First Baron Passfield
Sidonie-Gabrielle Colette	writer	1873	1954	France	
Sigmund Freud	neurologist	1856	1939	Austria	
Sigrid Undset	writer	1882	1949	Norway	
Simon Kuznets	economist	1901	1985	United States	
Simon Newcomb	astronomer	1835	1909	United States	
Simone Weil	philosopher	1909	1943	France	
Sinclair Lewis	writer	1885	1951	United States	Harry Sinclair Lewis
Sir Arthur Stanley Eddington	astronomer	1882	1944	United Kingdom	
Sir Charles Scott Sherrington	physiologist	1857	1952	United Kingdom	
Sir Charles Wheatstone	physicist	1802	1875	United Kingdom	
Sir Frederick Gowland Hopkins	biochemist	1861	1947	United Kingdom	
Sir Henry Bessemer	metallurgist	1813	1898	United Kingdom	
Sir Hiram Stevens Maxim	inventor	1840	1916	United Kingdom	
Sir Isaac Pitman	educator	1813	1897	United Kingdom	
Sir James Dewar	chemist	1842	1923	United Kingdom	
Sir James Young Simpson	doctor	1811	1870	United Kingdom	
Sir John Cockcroft	nuclear physicist	1897	1967	United Kingdom	Sir John Douglas Cockcroft
Sir John Suckling	poet	1609	1642	United Kingdom	
Sir Joseph Banks	botanist	1743	1820	United Kingdom	
Sir Leonard Woolley	archeologist	1880	1960	United Kingdom	Sir Charles Leonard Woolley
Sir Leslie Stephen	writer	1832	1904	United Kingdom	
Sir Mortimer Wheeler	archeologist	1890	1976	United Kingdom	
Sir Oliver Lodge	physicist	1851	1940	United Kingdom	Sir Oliver Joseph Lodge
Sir Patrick Manson	doctor	1844	1922	United Kingdom	
Sir Paul Gavrilovich Vinogradoff	historian	1854	1925	United Kingdom	
Sir Philip Sidney	poet	1554	1586	United Kingdom	
Sir Richard Owen	paleontologist	1804	1892	United Kingdom	
Sir Richrd Steele	writer	1672	1729	United Kingdom	
Sir Ronald Ross	doctor	1857	1932	United Kingdom	
Sir Thomas Wyatt	poet	1503	1542	United Kingdom	Wyat|Sir Thomas Wyat
Sir Walter Norman Haworth	biochemist	1883	1950	United Kingdom	
Sir William Huggins	astronomer	1824	1910	United Kingdom	
Somerset Maugham	writer	1874	1965	United Kingdom	W. Somerset Maugham|William Somerset Maugham
Soren Kierkegaard	philosopher	1813	1855	Denmark	Soren Aabye Kierkegaard
Soren Peter Lauritz Sorensen	chemist	1868	1939	Denmark	
Stefan Zweig	writer	1881	1942	Austria	
Stephane Mallarme	poet	1842	1898	France	
Stephen Crane	writer	1871	1900	United States	
Stephen Jay Gould	paleontologist	1941	2002	United States	
Stephen Leacock	economist	1869	1944	Canada	Stephen Butler Leacock
Stephen Spender	poet	1909	1995	United Kingdom	Sir Stephen Harold Spender
Stephen Vincent Benet	poet	1898	1943	United States	
Svante August Arrhenius	chemist	1859	1927	Sweden	
Sylvia Plath	writer	1932	1963	United States	
Talcott Parsons	sociologist	1902	1979	United States	
Taras Grigoryevich Shevchenko	poet	1814	1861		
Pierre Teilhard de Chardin	paleontologist	1881	1955	France	Teilhard de Chardin
Tennessee Williams	dramatist	1911	1983	United States	Thomas Lanier Williams
Terence Rattigan	dramatist	1911	1977	United Kingdom	Sir Terence Mervyn Rattigan
Theodor Mommsen	historian	1817	1903	Germany	
Theodor Schwann	physiologist	1810	1882	Germany	
Dr. Seuss	writer	1904	1991	United States	Theodor Seuss Geisel
Theodore Dreiser	writer	1871	1945	United States	Theodore Herman Albert Dreiser
Theodore Francis Powys	writer	1875	1953	United Kingdom	
Theodore Roosevelt	President of the United States	1858	1919	United States	President Roosevelt|President Theodore Roosevelt
Thomas Aquinas	theologian	1225	1274		Saint Thomas|St. Thomas
Thomas Augustus Watson	engineer	1854	1934	United States	
Thomas Babington Macaulay	historian	1800	1859	United Kingdom	First Baron Macaulay|Lord Macaulay
Thomas Bayes	mathematician	1702	1761	United Kingdom	
Thomas Carew	poet	1595	1639		
Thomas Carlyle	historian	1795	1881	United Kingdom	
Thomas Dekker	dramatist	1572	1632	United Kingdom	Decker|Thomas Decker
Thomas Edison	inventor	1847	1931	United States	Thomas Alva Edison
Thomas Gray	poet	1716	1771	United Kingdom	
Thomas Hardy	writer	1840	1928	United Kingdom	
Thomas Hobbes	philosopher	1588	1679	United Kingdom	
Thomas Hodgkin	doctor	1798	1866	United Kingdom	
Thomas Hopkins Gallaudet	educator	1787	1851	United States	
Thomas Hunt Morgan	biologist	1866	1945	United States	
Thomas Huxley	biologist	1825	1895	United Kingdom	Thomas Henry Huxley
Thomas Jefferson	President of the United States	1743	1826	United States	President Jefferson
Thomas Kyd	dramatist	1558	1594	United Kingdom	Kid|Thomas Kid
Thomas Malthus	economist	1766	1834	United Kingdom	Thomas Robert Malthus
Thomas Mann	writer	1875	1955	Germany	
Thomas Middleton	dramatist	1570	1627	United Kingdom	
Thomas Moore	poet	1779	1852	Ireland	
Thomas Nelson Page	writer	1853	1922	United States	
Thomas Reid	philosopher	1710	1796	United Kingdom	
T. S. Eliot	poet	1888	1965	United Kingdom	Thomas Stearns Eliot
Thomas Sydenham	doctor	1624	1689	United Kingdom	English Hippocrates
Thomas Willis	neurologist	1621	1675	United Kingdom	
Thomas Wolfe	writer	1900	1938	United States	Thomas Clayton Wolfe
Thomas Young	physicist	1773	1829	United Kingdom	
Thor Heyerdahl	anthropologist	1914	2002	Norway	Heyerdahl|Thor Hyerdahl
Thornton Wilder	writer	1897	1975	United States	Thornton Niven Wilder
Thorstein Veblen	economist	1857	1929	United States	Thorstein Bunde Veblen
Timothy Leary	psychologist	1920	1996	United States	Timothy Francis Leary|Tim Leary
Tirso de Molina	dramatist	1571	1648	Spain	Gabriel Tellez
Tjalling Koopmans	economist	1910	1985	United States	Tjalling Charles Koopmans
Tobias Smollett	writer	1721	1771	United Kingdom	Tobias George Smollett
Torquato Tasso	poet	1544	1595	Italy	
Tristan Tzara	poet	1896	1963	France	Samuel Rosenstock
Trofim Denisovich Lysenko	geneticist	1898	1976		
Tycho Brahe	astronomer	1546	1601	Denmark	
Ulrich Zwingli	theologian	1484	1531	Switzerland	Huldreich Zwingli
Ulysses S. Grant	President of the United States	1822	1885	United States	Ulysses Grant|Ulysses Simpson Grant|Hiram Ulysses Grant|President Grant
Upton Sinclair	writer	1878	1968	United States	Upton Beall Sinclair
Vachel Lindsay	poet	1879	1931	United States	Nicholas Vachel Lindsay
Vagn Walfrid Ekman	oceanographer	1874	1954	Sweden	
Carl Van Doren	writer	1885	1950	United States	Carl Clinton Van Doren|Van Doren
John Van Vleck	physicist	1899	1980	United States	John Hasbrouck Van Vleck|Van Vleck
Van Wyck Brooks	literary critic	1886	1963	United States	
Robert Van de Graaff	physicist	1901	1967	United States	Robert Jemison Van de Graaff|Van de Graaff
Vannevar Bush	electrical engineer	1890	1974	United States	
Victor Hess	physicist	1883	1964	United States	Victor Franz Hess
Victor Hugo	poet	1802	1885	France	Victor-Marie Hugo
Vilfredo Pareto	sociologist	1848	1923	Italy	
Virginia Woolf	writer	1882	1941	United Kingdom	Adeline Virginia Stephen Woolf
Vladimir Kosma Zworykin	physicist	1889	1982	United States	
Vladimir Nabokov	writer	1899	1977	United States	Vladimir vladimirovich Nabokov
Vladimir Vladimirovich Mayakovski	poet	1893	1930		
Walker Percy	writer	1916	1990	United States	
Wallace Carothers	chemist	1896	1937	United States	Wallace Hume Carothers
Wallace Stevens	poet	1879	1955	United States	
Walt Whitman	poet	1819	1892	United States	
Walter Hess	physiologist	1881	1973	Switzerland	Walter Rudolf Hess
Walter Reed	surgeon	1851	1902	United States	
Walter Scott	writer	1771	1832	United Kingdom	Sir Walter Scott
Walter William Skeat	philologist	1835	1912	United Kingdom	
Walther Hermann Nernst	chemist	1864	1941	Germany	
Washington Irving	writer	1783	1859	United States	
Wassily Leontief	economist	1906	1999	United States	
Werner Heisenberg	nuclear physicist	1901	1976	Germany	Werner Karl Heisenberg
Wilbur Wright	inventor	1867	1912	United States	
Wilhelm Eduard Weber	physicist	1804	1891	Germany	
Wilhelm Grimm	writer	1786	1859		Wilhelm Karl Grimm
Wilhelm Konrad Roentgen	physicist	1845	1923	Germany	Rontgen|Wilhelm Konrad Rontgen
Wilhelm Ostwald	chemist	1853	1932	Germany	
Wilkie Collins	writer	1824	1889	United Kingdom	William Wilkie Collins
Will Durant	historian	1885	1981	United States	William James Durant
Willa Cather	writer	1873	1947	United States	Willa Sibert Cather
Willard Frank Libby	chemist	1908	1980	United States	
Willard Huntington Wright	writer	1888	1939	United States	S. S. Van Dine
Willard Van Orman Quine	philosopher	1908	2001	United States	W. V. Quine
Willem Einthoven	physiologist	1860	1927	Netherlands	
Willem de Sitter	astronomer	1872	1934	Netherlands	
William A. Craigie	lexicographer	1872	1966	United Kingdom	Sir William Alexander Craigie
William Beaumont	surgeon	1785	1853	United States	
William Blake	poet	1757	1827		
William Bradford	printer	1663	1752	United States	
William Burroughs	writer	1914	1997	United States	William S. Burroughs|William Seward Burroughs
William Butler Yeats	poet	1865	1939	Ireland	W. B. Yeats
William Carlos Williams	poet	1883	1963	United States	
William Caxton	printer	1422	1491	United Kingdom	
William Congreve	dramatist	1670	1729	United Kingdom	
William Crawford Gorgas	surgeon	1854	1920	United States	
William Crookes	chemist	1832	1919	United Kingdom	Sir William Crookes
William Curtis	botanist	1746	1799	United Kingdom	
William Dean Howells	writer	1837	1920	United States	
William Faulkner	novelist	1897	1962	United States	William Cuthbert Faulkner|Falkner
William Gilbert	doctor	1540	1603	United Kingdom	
William Golding	writer	1911	1993	United Kingdom	Sir William Gerald Golding
William Graham Sumner	sociologist	1840	1910	United States	
William Harvey	doctor	1578	1657	United Kingdom	
William Hazlitt	literary critic	1778	1830	United Kingdom	
William Henry	chemist	1775	1836	United Kingdom	
William Henry Beveridge	economist	1879	1963	United Kingdom	First Baron Beveridge
William Henry Hudson	naturalist	1841	1922	United Kingdom	W. H. Hudson
William Herschel	astronomer	1738	1822	United Kingdom	Sir William Herschel|Sir Frederick William Herschel
William Holmes McGuffey	educator	1800	1873	United States	
William Howard Taft	President of the United States	1857	1930	United States	President Taft
William Hyde Wollaston	chemist	1766	1828	United Kingdom	
William Inge	dramatist	1913	1973	United States	
William James	psychologist	1842	1910	United States	
William Makepeace Thackeray	writer	1811	1863	United Kingdom	
William Maxwell Aitken	publisher	1879	1964	United Kingdom	Beaverbrook|1st Baron Beaverbrook
William McKinley	President of the United States	1843	1901	United States	President McKinley
William Menninger	psychiatrist	1899	1966	United States	William Claire Menninger
William Morris	poet	1834	1896	United Kingdom	
William Randolph Hearst	publisher	1863	1951	United States	
William Rose Benet	writer	1886	1950	United States	
William Rowan Hamilton	mathematician	1806	1865	Ireland	Sir William Rowan Hamilton
William Saroyan	writer	1908	1981	United States	
William Seward Burroughs	inventor	1855	1898	United States	
William Shakespeare	dramatist	1564	1616	United Kingdom	Shakspere|William Shakspere
William Shockley	physicist	1910	1989	United States	William Bradford Shockley
William Stanley Jevons	economist	1835	1882	United Kingdom	
William Stubbs	historian	1825	1901	United Kingdom	
O. Henry	writer	1862	1910	United States	William Sydney Porter
Lord Kelvin	physicist	1824	1907	United Kingdom	Kelvin|First Baron Kelvin|William Thompson
William Wordsworth	poet	1770	1850		
William Wycherley	dramatist	1640	1716	United Kingdom	
William Wymark Jacobs	writer	1863	1943	United Kingdom	W. W. Jacobs
William of Occam	philosopher	1285	1349	United Kingdom	Ockham|William of Ockham
Witold Gombrowicz	writer	1904	1969	Poland	
Wolfgang Pauli	nuclear physicist	1900	1958	United States	
Woodrow Wilson	President of the United States	1856	1924	United States	Thomas Woodrow Wilson|President Wilson
W. H. Auden	poet	1907	1973	United States	Wystan Hugh Auden
Zachary Taylor	President of the United States	1784	1850	United States	President Taylor
Zane Grey	writer	1875	1939	United States	
Zellig Harris	linguist	1909	1992	United States	Zellig Sabbatai Harris
Louis de Broglie	nuclear physicist	1892	1987	France	Louis Victor de Broglie|de Broglie
Marquis de Sade	writer	1740	1814	France	de Sade
Ferdinand de Saussure	linguist	1857	1913	Switzerland	de Saussure
Baruch Spinoza	philosopher	1632	1677	Netherlands	Baruch de Spinoza|Benedict de Spinoza|de Spinoza
Walter de la Mare	poet	1873	1956	United Kingdom	Walter John de la Mare|de la Mare
e. e. cummings	writer	1894	1962	United States	Edward Estlin Cummings
Henry le Chatelier	chemist	1850	1936	France	le Chatelier
Johannes van der Waals	physicist	1837	1923	Netherlands	Johannes Diderik van der Waals|van der Waals
Wernher von Braun	rocket engineer	1912	1977	United States	von Braun
von Mauser	inventor	1838	1914	Germany	P. P. von Mauser|Peter Paul Mauser
John von Neumann	mathematician	1903	1957	United States	von Neumann
Erik von Willebrand	doctor	1870	1949	Finland	E. A. von Willebrand|von Willebrand`;

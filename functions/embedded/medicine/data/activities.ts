/**
 * Metabolic equivalents (MET) of activities: 66 rows written by hand, 2026-11 (facts).
 * Source: Ainsworth BE et al. 2011 Compendium of Physical Activities: a second update of codes and MET values.
 * Med Sci Sports Exerc 43:1575.
 * Columns: activity, MET.
 */
export const ACTIVITIES = `sleeping	0.95
lying quietly and watching television	1
sitting and reading	1.3
typing	1.3
hatha yoga	2.5
bowling	3
surfing	3
pilates	3
slow ballroom dancing	3
vacuuming	3.3
walking at 2.0 miles per hour	2.8
walking at 2.5 miles per hour	3
walking at 3.5 miles per hour	4.3
walking at 4.0 miles per hour	5
walking at 4.5 miles per hour	7
gardening	3.8
table tennis	4
power yoga	4
golf	4.8
cricket	4.8
baseball	5
kayaking	5
skateboarding	5
ballet	5
mowing the lawn with a power mower	5.5
fast ballroom dancing	5.5
recreational breaststroke swimming	5.3
recreational backstroke swimming	4.8
horse riding	5.5
social badminton	5.5
doubles tennis	6
fencing	6
leisurely swimming	6
cross-country hiking	6
wrestling	6
jogging at 4 miles per hour	6
vigorous weight lifting	6
cycling at 10 to 11.9 miles per hour	6.8
casual soccer	7
backpacking	7
ice skating	7
competitive badminton	7
singles tennis	8
basketball game	8
vigorous calisthenics	8
cycling at 12 to 13.9 miles per hour	8
running at 5 miles per hour	8.3
rugby union	8.3
mountain biking	8.5
slow rope jumping	8.8
running at 6 miles per hour	9.8
competitive soccer	10
water polo	10
fast crawl swimming	10
cycling at 14 to 15.9 miles per hour	10
judo	10.3
running at 7 miles per hour	11
running at 8 miles per hour	11.8
cycling at 16 to 19 miles per hour	12
handball	12
fast rope jumping	12.3
boxing in the ring	12.8
running at 9 miles per hour	12.8
butterfly swimming	13.8
running at 10 miles per hour	14.5
running at 12 miles per hour	19`;

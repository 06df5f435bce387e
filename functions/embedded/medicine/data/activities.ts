/**
 * Metabolic equivalents (MET) of activities: 66 rows written by hand, 2026-11 (facts), each compared with the tables of the
 * Compendium in the repository andyreagan/compendium-of-physical-activity.
 * Source: Ainsworth BE et al. 2011 Compendium of Physical Activities: a second update of codes and MET values.
 * Med Sci Sports Exerc 43:1575.
 * Columns: activity, MET, code in the Compendium.
 */
export const ACTIVITIES = `sleeping	0.95	07030
lying quietly and watching television	1	07010
sitting and reading	1.3	09030
typing	1.3	09040
hatha yoga	2.5	02150
bowling	3	15090
surfing	3	18220
pilates	3	02105
slow ballroom dancing	3	03040
vacuuming	3.3	05043
walking at 2.0 miles per hour	2.8	17152
walking at 2.5 miles per hour	3	17170
walking at 3.5 miles per hour	4.3	21050
walking at 4.0 miles per hour	5	17220
walking at 4.5 miles per hour	7	17230
gardening	3.8	08245
table tennis	4	15660
power yoga	4	02160
golf	4.8	15255
cricket	4.8	15150
baseball	5	15620
kayaking	5	18100
skateboarding	5	15580
ballet	5	03010
mowing the lawn vigorously with a power mower	5	08120
fast ballroom dancing	5.5	03030
recreational breaststroke swimming	5.3	18265
recreational backstroke swimming	4.8	18255
horse riding	5.5	15370
social badminton	5.5	15030
doubles tennis	6	15680
fencing	6	15200
leisurely swimming	6	18310
cross-country hiking	6	17080
wrestling	6	15730
jogging at 4 miles per hour	6	12029
vigorous weight lifting	6	02050
cycling at 10 to 11.9 miles per hour	6.8	01020
casual soccer	7	15610
backpacking	7	17010
ice skating	7	19030
competitive badminton	7	15020
singles tennis	8	15690
basketball game	8	15040
vigorous calisthenics	8	02020
cycling at 12 to 13.9 miles per hour	8	01030
running at 5 miles per hour	8.3	12030
rugby union	8.3	15560
mountain biking	8.5	01009
slow rope jumping	8.8	15552
running at 6 miles per hour	9.8	12050
competitive soccer	10	15605
water polo	10	18360
fast crawl swimming	10	18280
cycling at 14 to 15.9 miles per hour	10	01040
judo	10.3	15430
running at 7 miles per hour	11	12070
running at 8 miles per hour	11.8	12090
cycling at 16 to 19 miles per hour	12	01050
handball	12	15320
fast rope jumping	12.3	15550
boxing in the ring	12.8	15100
running at 9 miles per hour	12.8	12110
butterfly swimming	13.8	18270
running at 10 miles per hour	14.5	12120
running at 12 miles per hour	19	12132`;

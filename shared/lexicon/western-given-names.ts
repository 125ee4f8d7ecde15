/**
 * Given names of people whose names are written in Latin letters at home. Nobody transliterates their family names, so
 * Conte and Conti, Bolton and Boulton are different people. Names that Slavic or Arab bearers share (Alexander, Maria,
 * Daniel, Joseph, Michel) are left out.
 */
export const westernGivenNames: ReadonlySet<string> = new Set(
  `aaron adrian agnes alain alan alberto alejandro alessandro alfonso alfred alison allen alvaro amanda amy ana anders
  andreas andrés andres angela angelo annalena anne annegret annette antonio antony antonello aoife arnaud arturo astrid
  augusto barack barbara beatrice beatriz benedetto bernard bernd bernhard bert bertrand bill birgit bjorn bob brad brian
  brigitte bruce bruno carl carla carlo carlos carmen carol caroline catherine cecilia charles charlotte chloe
  christian christine christoph christophe christopher chuck claire clara claude claudia claudio clement colin conor
  craig cristian cristina dale dave david dean deborah debbie denise dennis derek diane didier diego dietmar dilma dirk
  dominic dominique don donald donna doug douglas duncan ed edgar edith eduardo edward elisabeth elise elizabeth emily
  emma emmanuel enrico enrique eric erik ernesto ernst esteban eugenio evo fabio federico felipe ferdinand fernando
  florence florian francesca francesco francis francisco francois françois frank franck frans franz fred frederic
  frederik friedrich gabriela gareth gary gavin geert geoffrey georges gerard gerhard gianni giancarlo giorgia giorgio
  giovanni giulio giuseppe gloria gordon graham greg guido guillaume guillermo gunther gustavo guy hannes hans harold
  harry heather heidi heiko heinz helen helene helmut henri henrik henry herbert herman hernan hilary hillary horacio
  horst howard hubert hugh hugo ian ignacio inigo isabel isabelle ivanka jack jacinda jacques jaime jair jake james jan
  jane janet jason javier jean jeff jeffrey jennifer jens jeremy jerome jessica jim joachim joan joao joe joerg johan
  johannes john jon jonas jonathan jordi jorge jose josep juan judith julia julian julie julio jutta karen karin karl
  karlheinz kate katharina katherine kathleen kathy katja keith keiko kenneth kevin kim klaus lars laura laurence laurent
  lauren leonardo  leopoldo liam linda lindsay lindsey lionel lisa liz lloyd loic lorenzo louis louise luc
  lucas lucia ludovic luigi luis luiz lydia maarten malcolm manfred manuel manuela marc marcel marcelo marco marcos
  margaret margot margrethe marie marine mario mark markus marta marlene martine mary mathias mathieu matteo matthew
  matthias maurice mauricio mauro max maximilian megan michael michele michelle miguel mike mitch mitt nancy natalie
  nathalie neil nick nicola nicole nigel nuno olaf oliver olivier oscar owen pablo pamela paolo pascal patricia patricio
  patrick paula paulo pedro peggy penny per philip philippe phil pier pierre pietro poul priti rachel rafael raffaele
  ralf ralph ramon raphael raul ray raymond rebecca reinhard renata renato rene ricardo richard rick rob robert roberta
  roberto robin rodrigo roger roland rolf ron ronald rory rosa ruben rudolf rupert ruth ryan sally salvador salvatore
  samantha sandra sandro sarah scott sean sebastian sebastien sergio sharon sheila sigmar sigrid silvia silvio simon
  simone sofia sonia stefan stefania stefano stephan stephane stephanie stephen steve steven stuart sue susan susana
  susanne suzanne sven sylvie ted teresa terence theresa thierry thomas tim timothy tina tobias todd tom tommaso tony
  tulio ulrich ulrike ursula ute valerie vanessa veronica vicente vicky vincent vincenzo virginia volker walter warren
  wayne wendy werner wilhelm willem william willy winston wolfgang wopke yolanda yves yvette
  milos vaclav petr jan jiri milan borut janez lech jaroslaw mateusz radoslaw zuzana bohuslav lubomir karel marek pawel
  wojciech andrzej bronislaw beata ewa mevlut ahmet mehmet binali hulusi bulent kemal devlet meral ekrem traian ion florin
  dacian viorica toomas kersti juri kaja andrus valdis dalia gitanas edgars ingrida linas martin pia sauli jyrki alexis
  kyriakos kostas konstantinos`.split(/\s+/),
);

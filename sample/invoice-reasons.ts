/** What an answer about invoicing is about. */
export const invoiceThemes = [
	'invoice-lines',
	'invoice-numbers',
	'invoice-corrections',
	'invoice-answers',
	'e-invoice',
] as const;
export type InvoiceTheme = (typeof invoiceThemes)[number];

/** Open answers about invoicing; written for the sample, no real person's words. */
export const invoiceReasons: Readonly<
	Record<'fi' | 'en', Readonly<Record<InvoiceTheme, readonly string[]>>>
> = {
	fi: {
		'invoice-lines': [
			'Heinäkuun jälkeen rivejä ei ole saanut kohdistettua kohteisiin.',
			'Uudessa pohjassa kaksitoista kohdetta on yhtenä summana.',
			'Rivien järjestys vaihtui, eikä tiliöintimme löydä niitä.',
			'Laskun erittely on nyt liitteessä, jota järjestelmämme ei avaa.',
			'Vanhasta laskusta näki, mistä maksaa. Uudesta ei.',
			'Käytän joka laskuun tunnin, ennen kuin tiedän, mikä rivi on meidän.',
		],
		'invoice-numbers': [
			'Kohteen numero puuttuu laskulta.',
			'Tilausnumeromme ei ole enää viitteenä.',
			'Ilman tilausnumeroa lasku palautuu automaattisesti.',
			'Kustannuspaikka on väärässä kentässä joka kerta.',
			'Pyysimme viitteen laskulle keväällä, vielä ei näy.',
		],
		'invoice-corrections': [
			'Hyvityslasku on tulossa, on sanottu elokuusta asti.',
			'Oikaisu kestää viikkoja ja muistutus tulee silti.',
			'Sama virhe korjataan joka kuukausi uudelleen.',
			'Väärä summa pitää maksaa ensin ja korjaus tulee joskus.',
			'Korjattu lasku oli sekin väärin.',
		],
		'invoice-answers': [
			'Laskusta ei vastaa kukaan, kun kysyy.',
			'Kyselyyni laskusta vastattiin kolmen viikon päästä.',
			'Laskutuksen numerosta siirretään takaisin palvelupisteeseen.',
			'En tiedä, kenelle laskun virheestä sanotaan.',
		],
		'e-invoice': [
			'Verkkolasku tulee perille niin kuin pitää.',
			'Sähköinen lasku toimii meillä hyvin.',
			'Verkkolaskut menevät suoraan hyväksyntään.',
		],
	},
	en: {
		'invoice-lines': [
			'Since July the lines cannot be matched to our sites.',
			'The new layout puts twelve sites into one sum.',
			'The order of the lines changed and our posting rules miss them.',
			'The breakdown is now an attachment that our system does not open.',
			'With the old bill I could see what we pay for.',
		],
		'invoice-numbers': [
			'The site number is missing from the bill.',
			'Our order number is no longer there as a reference.',
			'Without the order number the bill bounces back by itself.',
			'The cost centre sits in the wrong field every time.',
		],
		'invoice-corrections': [
			'A credit note has been on its way since August.',
			'A correction takes weeks and the reminder comes anyway.',
			'The same error is corrected again every month.',
			'The corrected bill was wrong as well.',
		],
		'invoice-answers': [
			'Nobody answers when one asks about a bill.',
			'My question about a bill was answered after three weeks.',
			'I do not know whom to tell about an error on a bill.',
		],
		'e-invoice': [
			'The e-invoice arrives as it should.',
			'Electronic invoices work well for us.',
			'E-invoices go straight to approval.',
		],
	},
};

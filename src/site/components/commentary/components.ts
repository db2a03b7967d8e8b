import Action from './action.astro';
import Brand from './brand.astro';
import Claim from './claim.astro';
import Fact from './fact.astro';
import Figure from './figure.astro';
import HowToRead from './how-to-read.astro';
import Nothing from './nothing.astro';
import Quote from './quote.astro';
import Role from './role.astro';
import SoWhat from './so-what.astro';
import Touchpoint from './touchpoint.astro';
import WhoActs from './who-acts.astro';

/** What commentary may use without an import; headings of the page and of sections stand there already. */
export const commentaryComponents = {
	h1: Nothing,
	Finding: Nothing,
	Claim,
	Fact,
	Figure,
	Role,
	Touchpoint,
	Brand,
	Quote,
	Action,
	SoWhat,
	WhoActs,
	HowToRead,
};

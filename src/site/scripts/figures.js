// A link to every figure, its picture, and contents that follow the reader.
import { made, readScript, words } from './page.js';

/** A link to every figure, which is copied too where the browser lets it. */
function addLinks() {
	for (const figure of document.querySelectorAll('.fig[id]')) {
		const title = figure.querySelector('h2, h3')?.textContent.trim() ?? '';
		const told = made('span', { role: 'status', class: 'vh' });
		const link = made('a', { href: `#${figure.id}` }, words.copyLink);
		link.setAttribute('aria-label', `${words.copyLink}: ${title}`);
		link.addEventListener('click', async () => {
			try {
				await navigator.clipboard.writeText(link.href);
				link.textContent = told.textContent = words.copied;
			} catch {
				// The address bar has it.
			}
		});
		link.addEventListener('blur', () => {
			link.textContent = words.copyLink;
			told.textContent = '';
		});
		figure.querySelector('.figtools')?.append(made('p', { class: 'scr' }, link, told));
	}
}

/** Hands a figure over as a picture; what draws it is read at the first press. */
async function savePicture(figure, name) {
	await readScript('picture.js');
	globalThis.kaikuPicture(figure, name);
}

/** A picture of every figure that is drawn, beside its files. */
function addPictures() {
	for (const file of document.querySelectorAll('.dl a[href$=".svg"]')) {
		const button = made('button', { type: 'button', class: 'scr' }, 'PNG');
		button.ariaLabel = file.ariaLabel.replace('SVG', 'PNG');
		const name = file.href.split('/').at(-1).replace(/svg$/, 'png');
		button.addEventListener('click', () => savePicture(file.closest('.fig'), name));
		file.after(button);
	}
}

/** Where a section is taken to be read: this part of the window's height from its top. */
const READ_AT = 0.15;

/** The contents say where the reader is: the last section that began above that line. */
function followContents() {
	const links = Array.from(document.querySelectorAll('.toc a'));
	const sections = links.map((link) => document.getElementById(link.hash.slice(1)));
	const follow = () => {
		const line = innerHeight * READ_AT;
		const at = sections.findLastIndex(
			(section) => section && section.getBoundingClientRect().top < line,
		);
		for (const [place, link] of links.entries()) {
			if (place === at) link.setAttribute('aria-current', 'location');
			else link.removeAttribute('aria-current');
		}
	};
	const rootMargin = `${-100 * READ_AT}% 0px ${-100 * (1 - READ_AT)}% 0px`;
	const watcher = new IntersectionObserver(follow, { rootMargin });
	for (const section of sections) if (section) watcher.observe(section);
}

addLinks();
addPictures();
followContents();

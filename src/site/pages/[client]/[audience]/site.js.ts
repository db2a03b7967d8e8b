// oxlint-disable import/default -- texts of files have one, given by the bundler
import type { APIRoute } from 'astro';
import chartValues from '../../../scripts/chart-values.js?raw';
import figures from '../../../scripts/figures.js?raw';
import lateSections from '../../../scripts/late-sections.js?raw';
import page from '../../../scripts/page.js?raw';
import search from '../../../scripts/search.js?raw';
import site from '../../../scripts/site.js?raw';
import tables from '../../../scripts/tables.js?raw';
import told from '../../../scripts/told-hits.js?raw';
import { classicScript } from '../../../models/classic-script.ts';
import { sitePaths } from '../../../models/page-context.ts';

/** In the order in which they need each other. */
const SCRIPTS = [page, lateSections, told, search, site, tables, figures, chartValues];

export const getStaticPaths = sitePaths;

/** The scripts of a site as the one classic script that its pages load: it works from the disk too. */
export const GET: APIRoute = () => classicScript(SCRIPTS);

import 'swagger-ui-dist/swagger-ui.css';
import './docs.css';
import SwaggerUI from 'swagger-ui-dist/swagger-ui-es-bundle.js';
import { DOCS_WORDS } from './words.ts';

// Nothing is shared with the page of the map, which would grow by it.
const wanted = [new URLSearchParams(location.search).get('lang') ?? '', ...navigator.languages];
const primary = wanted.map((tag) => tag.slice(0, 2).toLowerCase());
const language = primary.find((tag) => tag === 'zh' || tag === 'en') ?? 'en';
const words = DOCS_WORDS[language];

document.documentElement.lang = language;
document.title = words.title;
for (const part of document.querySelectorAll<HTMLElement>('[data-words]')) {
  part.textContent = words[part.dataset.words as keyof typeof words];
}
const back = document.querySelector<HTMLAnchorElement>('.docs-back');
if (back !== null) back.href = `./?lang=${language}`;

/** Swagger UI is dark where the page says so, and goes by nothing of its own. */
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const followScheme = (): void => {
  document.documentElement.classList.toggle('dark-mode', dark.matches);
};
followScheme();
dark.addEventListener('change', followScheme);

/** Swagger UI gives the field of a body no name. */
const nameFields = (): void => {
  for (const field of document.querySelectorAll('#docs textarea:not([aria-label])')) field.ariaLabel = words.body;
};
new MutationObserver(nameFields).observe(document.body, { childList: true, subtree: true });

// Everything it needs is here: no validator of anybody's is asked.
SwaggerUI({
  url: 'openapi.json',
  domNode: document.getElementById('docs'),
  validatorUrl: null,
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  docExpansion: 'list',
  tryItOutEnabled: true,
});

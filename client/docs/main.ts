import 'swagger-ui-dist/swagger-ui.css';
import './docs.css';
import SwaggerUI from 'swagger-ui-dist/swagger-ui-es-bundle.js';

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

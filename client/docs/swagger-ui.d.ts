declare module 'swagger-ui-dist/swagger-ui-es-bundle.js' {
  /** What of its settings is used here; the package brings no types. */
  interface SwaggerSettings {
    url: string;
    domNode: HTMLElement | null;
    validatorUrl: string | null;
    deepLinking: boolean;
    defaultModelsExpandDepth: number;
    docExpansion: 'list' | 'full' | 'none';
    tryItOutEnabled: boolean;
  }
  const SwaggerUI: (settings: SwaggerSettings) => void;
  export default SwaggerUI;
}

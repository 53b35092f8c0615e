import helmet from 'helmet';

/**
 * The page may load what this server serves and nothing else, and run no script or style that is written into it. There
 * is no transport security here on purpose: the server speaks plain HTTP on the reader's own machine, and a proxy that
 * adds TLS adds its headers too.
 */
export const securityHeaders = helmet({
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'same-origin' },
  xFrameOptions: { action: 'deny' },
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
});

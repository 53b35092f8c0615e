import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What is waited for comes when it comes: a busy machine is given time before it counts as not there.
// Whether something is hidden by its style is for a browser to say.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
afterEach(cleanup);

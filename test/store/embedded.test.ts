import { describeAppReads } from './app-reads.ts';
import { describeAsCypher } from './as-cypher.ts';
import { describeStore } from './conformance.ts';
import { embeddedStores } from './embedded-folder.ts';
import { describeNamedQueries } from './named-queries.ts';

const openEmpty = embeddedStores();

describeStore('the embedded store', openEmpty);
describeNamedQueries('the embedded store', openEmpty);
describeAppReads('the embedded store', openEmpty);
describeAsCypher('the embedded store', openEmpty);

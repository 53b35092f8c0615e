// One server with one database: its suites take turns, and so they are one file, which others need not wait for.
import './harness.suite.ts';
import './conformance.suite.ts';
import './values.suite.ts';
import './loads.suite.ts';
import './second-wall.suite.ts';
import './same-answers.suite.ts';
import './cypher-program.suite.ts';
import '../../differential/differential.suite.ts';

/**
 * Eight rules of the product beside the same rules in Epsilon EVL and SHACL, on the same models (docs/adr/0013). The rules are those
 * whose VIOLATED rests on recorded facts and their places alone: neither of the other languages has reachability.
 */
package org.bunkai.benchmarks.compared;

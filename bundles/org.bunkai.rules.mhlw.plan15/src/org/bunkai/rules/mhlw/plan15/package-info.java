/**
 * Rules for chapter 15, 技術的な安全管理対策の管理, of the planning volume (企画管理編), clauses ⑤ to ⑦. Their outcomes come from these clauses' own
 * facts: what the correlated operations clauses come to is shown beside them, never rolled up.
 */
package org.bunkai.rules.mhlw.plan15;

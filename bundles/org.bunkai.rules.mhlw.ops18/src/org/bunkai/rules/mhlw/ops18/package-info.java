/**
 * Rules for chapter 18, 外部からの攻撃に対する安全管理措置, of the operations volume (システム運用編). The model shows whether an institution is prepared;
 * the response itself is attested ({@code mhlw.ops18.01.z}, no class). One class per rule; beside it {@code rules/<id>.json} (metadata),
 * {@code rules/<id>.ja.md} and {@code .en.md} (documentation) and its messages.
 */
package org.bunkai.rules.mhlw.ops18;

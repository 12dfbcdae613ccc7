/**
 * Rules for chapter 12, 物理的安全管理措置, of the operations volume (システム運用編). One class per rule; beside it {@code rules/<id>.json} (metadata),
 * {@code rules/<id>.ja.md} and {@code .en.md} (documentation) and its messages.
 */
package org.bunkai.rules.mhlw.ops12;

/**
 * Rules for chapter 8, 利用機器・サービスに対する安全管理措置, of the operations volume (システム運用編). One class per rule; beside it
 * {@code rules/<id>.json} (metadata), {@code rules/<id>.ja.md} and {@code .en.md} (documentation) and its messages.
 */
package org.bunkai.rules.mhlw.ops08;

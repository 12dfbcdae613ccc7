/**
 * The approval package: one report in every format that is asked for, from one check. Stateless; the libraries of a format are loaded when
 * it is written first.
 */
package org.bunkai.approval;

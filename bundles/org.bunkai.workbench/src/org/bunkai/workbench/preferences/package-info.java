/** What a person prefers, kept in the workbench's own data. What an institution chose for its checks is kept beside its model. */
package org.bunkai.workbench.preferences;

/** A placed drawing as GLSP's graph: the same painters as the report's SVG, one fragment per element. */
package org.bunkai.diagram.glsp.internal.graph;

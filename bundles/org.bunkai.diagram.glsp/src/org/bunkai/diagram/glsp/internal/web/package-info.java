/** The way in: loopback, secret path, own host name and origin only, limits. */
package org.bunkai.diagram.glsp.internal.web;

/**
 * Charts that our own templates draw, from figures that stand in a table beneath.
 */
@NullMarked
@NamedInterface("web")
package nl.dorpel.platform.web.chart;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;

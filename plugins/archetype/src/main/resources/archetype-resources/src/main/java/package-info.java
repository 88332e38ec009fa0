/** A channel that pins announcements to a notice board. */
package ${package};

package org.depesche.cli.commands;

/** Resource names as people type them: with what stands before the id, or without. */
final class ResourceName {
    private ResourceName() {}

    static String event(String name) {
        return full("events/", name);
    }

    static String actor(String name) {
        return full("actors/", name);
    }

    static String document(String name) {
        return full("documents/", name);
    }

    private static String full(String prefix, String name) {
        return name.startsWith(prefix) ? name : prefix + name;
    }
}

package org.depesche.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** Ports for the demo: the usual one where it is free, else any that is; a port that somebody asked for must be free. */
final class Ports {
    private Ports() {}

    /**
     * A free port of localhost.
     *
     * @param usual the port that is taken when nobody asks for another
     * @param wanted the port that somebody asked for
     * @throws DemoException if {@code wanted} is taken
     */
    static int choose(String what, int usual, Optional<Integer> wanted) {
        if (wanted.isPresent()) {
            if (!isFree(wanted.get())) {
                throw new DemoException("port " + wanted.get() + " for " + what + " is taken; name another one");
            }
            return wanted.get();
        }
        return isFree(usual) ? usual : anyFree();
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** A port of localhost that is free at this moment. */
    static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DemoException("no free port on localhost: " + e.getMessage(), e);
        }
    }
}

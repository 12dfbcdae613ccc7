package org.bunkai.generate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.NetworkDevice;

/** Where weaknesses are sown: no device gets two. */
final class Field {

    final Parts parts;
    final LocalDate asOf;
    private final Random random;
    private final List<NetworkDevice> firewalls;
    private final List<Device> servers;
    private final List<Device> terminals;
    private final Set<Device> taken = new HashSet<>();

    Field(Parts parts, Random random, LocalDate asOf, List<NetworkDevice> firewalls, List<Device> servers, List<Device> terminals) {
        this.parts = parts;
        this.random = random;
        this.asOf = asOf;
        this.firewalls = firewalls;
        this.servers = servers;
        this.terminals = terminals;
    }

    Optional<Device> firewall() {
        return free(firewalls);
    }

    Optional<Device> server() {
        return free(servers);
    }

    Optional<Device> terminal() {
        return free(terminals);
    }

    private Optional<Device> free(List<? extends Device> devices) {
        List<? extends Device> free = devices.stream().filter(device -> !taken.contains(device)).toList();
        Optional<Device> chosen = free.isEmpty() ? Optional.empty() : Optional.of(free.get(random.nextInt(free.size())));
        chosen.ifPresent(taken::add);
        return chosen;
    }
}

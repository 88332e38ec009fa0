package ${package};

#if( $kind == "cluster" )
import dev.leaven.testkit.ClusterContract;

/** Holds the built jar against what the portal asks of every cluster. */
class PluginContractIT extends ClusterContract {}
#else
import dev.leaven.testkit.ChannelContract;
import dev.leaven.testkit.HttpPeer;
import dev.leaven.testkit.HttpReply;
import java.util.Map;

/** Holds the built jar against what the portal asks of every channel, with a board that misbehaves on demand. */
class PluginContractIT extends ChannelContract<HttpPeer> {

    @Override
    protected HttpPeer peer() {
        return HttpPeer.answering(request -> HttpReply.status(204))
                .telling(request -> request.header("Idempotency-Key"));
    }

    @Override
    protected Map<String, String> settings(HttpPeer peer) {
        return Map.of("address", peer.address("/board").toString());
    }
}
#end

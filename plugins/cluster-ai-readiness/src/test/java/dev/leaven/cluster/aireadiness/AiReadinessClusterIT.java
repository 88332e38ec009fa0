package dev.leaven.cluster.aireadiness;

import dev.leaven.testkit.ClusterContract;

class AiReadinessClusterIT extends ClusterContract {}

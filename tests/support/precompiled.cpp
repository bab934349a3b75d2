// Only here to build the precompiled header.

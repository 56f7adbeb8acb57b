"""The tests of newsparse."""

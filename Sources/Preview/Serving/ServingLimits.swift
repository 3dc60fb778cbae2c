/// How much of this computer anyone on the network may take.
package struct ServingLimits: Hashable, Sendable {
  /// Bytes of a request up to and with the empty line.
  package var headSize = 16 << 10
  /// Bytes of what it asks for.
  package var targetSize = 8 << 10
  /// Clients at once; one more is told so and sent away.
  package var connections = 512
  /// How long a client may take from a request's first byte to its last.
  package var headTime: Duration = .seconds(10)
  /// How long a connection may stay open with nothing asked.
  package var idleTime: Duration = .seconds(30)
  /// How long a client may take to take a piece of an answer.
  package var writeTime: Duration = .seconds(10)
  /// After this time without news an open page is sent a sign of life.
  package var pingTime: Duration = .seconds(15)

  /// How long a client that was refused is listened to, so that it hears why.
  var farewellTime: Duration { min(headTime, .seconds(1)) }
  /// How many reads of it are thrown away.
  let farewellReads = 256
  /// How exact these times are.
  var checkTime: Duration { min(headTime, .seconds(1)) }

  package init() {}
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tadafor.Json;

/// <summary>
/// Marks a value that has a document of its own: the serializer, which would write something else that nothing reads, refuses it and says
/// what to call.
/// </summary>
/// <typeparam name="T">The marked type.</typeparam>
/// <param name="call">What to call.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WrittenByAttribute<T>(string call) : JsonConverterAttribute
{
    public override JsonConverter CreateConverter(Type typeToConvert) => new Refusing(call);

    private sealed class Refusing(string call) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refusal();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw Refusal();

        private NotSupportedException Refusal() =>
            new($"{typeof(T).Name} has a document of its own, which the serializer does not know. Call {call}.");
    }
}

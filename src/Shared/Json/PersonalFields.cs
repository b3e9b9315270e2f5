namespace Tadafor.Json;

/// <summary>Names people give to fields that would identify a person, so that the answer can say why there is no such field.</summary>
internal static class PersonalFields
{
    private static readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        "cin", "cni", "cnie", "idNumber", "identityNumber", "identityCard", "nationalId", "numeroCin",
        "name", "fullName", "firstName", "lastName", "nom", "prenom", "prénom",
        "phone", "telephone", "mobile", "email", "address", "adresse", "birthDate", "dateOfBirth", "dateNaissance",
        "الاسم", "النسب", "الاسم الكامل", "رقم البطاقة", "رقم البطاقة الوطنية", "العنوان", "الهاتف", "تاريخ الازدياد",
    };

    public static bool Contains(string name) => _names.Contains(name);
}

"""Names and dates found in prose; prose turned into finished HTML with its links."""

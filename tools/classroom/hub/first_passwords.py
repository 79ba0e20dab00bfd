"""
Gives a password to each learner who has none: `python first_passwords.py FILE NAME...`. It prints a line for each, name and
password. The Hub keeps only what bcrypt makes of it, so this is the one time it can be read.
"""

import dbm
import os
import secrets
import sys

import bcrypt

letters = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is taken for another

path, *names = sys.argv[1:]
folder = os.stat(os.path.dirname(path))

with dbm.open(path, "c", 0o600) as passwords:
    for name in names:
        if name not in passwords:
            password = "-".join("".join(secrets.choice(letters) for _ in range(4)) for _ in range(3))
            passwords[name] = bcrypt.hashpw(password.encode(), bcrypt.gensalt())
            print(f"{name}\t{password}", flush=True)

for file in os.scandir(os.path.dirname(path)):
    if file.name.startswith(os.path.basename(path)):
        os.chown(file.path, folder.st_uid, folder.st_gid)
